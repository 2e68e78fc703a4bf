package se.arshjul.intake;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.arshjul.kernel.Signature;

/** The entities that an import works with, by file and key: read once, made as needed, written in one go. */
final class Desk {

    private final EntityManager em;
    private final Stamp stamp;
    private final Map<FileSpec, Map<String, Object>> entities = new HashMap<>();

    /** What rows come in: the format's files, or the ledger's own. */
    enum Origin { IMPORT, SIE }

    /** Who brings the rows, when and in what. */
    record Stamp(String by, Instant at, Origin origin) {

        LocalDate day() {
            return signature().day();
        }

        Signature signature() {
            return new Signature(by, at);
        }

        Stamp(String by, Instant at) {
            this(by, at, Origin.IMPORT);
        }
    }

    Desk(EntityManager em, Stamp stamp) {
        this.em = em;
        this.stamp = stamp;
    }

    Stamp stamp() {
        return stamp;
    }

    /** Reads what is here already: what others may point at always, the rest only where something is brought to it. */
    Stock stock(Map<FileSpec, List<Entry>> brought) {
        var stock = new Stock();
        for (Shelf<?> shelf : Shelf.all()) {
            if (brought.containsKey(shelf.file()) || Catalogue.isPointedAt(shelf.file())) {
                read(shelf, brought.getOrDefault(shelf.file(), List.of()), stock);
            }
            if (brought.containsKey(shelf.file())) {
                stock.used(shelf.file(), used(shelf.file()));
            }
        }
        return stock;
    }

    private Set<String> used(FileSpec file) {
        return StartingModel.uses(file).stream().flatMap(query -> em.createQuery(query, String.class).getResultList().stream())
                .filter(Objects::nonNull).collect(toSet());
    }

    private <E> void read(Shelf<E> shelf, List<Entry> brought, Stock stock) {
        var byKey = entities.computeIfAbsent(shelf.file(), file -> new HashMap<>());
        stock.put(shelf.file(), shelf.query().rows(em, brought).stream().map(entity -> {
            Entry entry = shelf.entry(entity);
            byKey.put(entry.key(), entity);
            if (shelf.writtenHere().test(entity)) {
                stock.writtenHere(entry);
            }
            return entry;
        }).toList());
    }

    /** Carries out one step: every new row is made before any is filled, since rows of one file point at each other. */
    <E> void carryOut(ImportPlan.Step step, Shelf<E> shelf) {
        var byKey = entities.computeIfAbsent(shelf.file(), file -> new HashMap<>());
        step.added().forEach(entry -> byKey.put(entry.key(), make(entry, shelf)));
        step.added().forEach(entry -> fill(entry, shelf, byKey));
        step.changed().forEach(entry -> fill(entry, shelf, byKey));
    }

    void remove(Entry row) {
        em.remove(entities.get(row.file()).get(row.key()));
    }

    private <E> E make(Entry entry, Shelf<E> shelf) {
        E entity = shelf.making().apply(entry, this);
        em.persist(entity);
        return entity;
    }

    @SuppressWarnings("unchecked")
    private <E> void fill(Entry entry, Shelf<E> shelf, Map<String, Object> byKey) {
        shelf.filling().fill((E) byKey.get(entry.key()), entry, this);
    }

    /** The entity that a code points at; null for no code and for a code of another file. */
    <E> E find(FileSpec file, String code, Class<E> type) {
        return code == null ? null : type.cast(entities.getOrDefault(file, Map.of()).get(code));
    }

    <E> List<E> all(FileSpec file, Class<E> type) {
        return entities.getOrDefault(file, Map.of()).values().stream().map(type::cast).toList();
    }
}
