package se.arshjul.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjul.organisation.Assignment;
import se.arshjul.organisation.Role;

/** What an import does to the places of the line: which of them it ends or moves, and who answers for those it ends. */
record LineChanges(Draft draft) {

    /** A place that ends or moves, as it stands after the import. */
    record Change(String code, String name, LocalDate ends, String movesTo) {}

    List<Change> all() {
        return draft.brought(Catalogue.NODES).stream().filter(entry -> draft.here(Catalogue.NODES, entry.key()).isPresent())
                .flatMap(entry -> change(draft.here(Catalogue.NODES, entry.key()).get(), draft.find(Catalogue.NODES, entry.key()).get()))
                .toList();
    }

    private Stream<Change> change(Entry before, Entry after) {
        var ends = after.date("giltig_till");
        if (ends != null && !ends.equals(before.date("giltig_till"))) {
            return Stream.of(new Change(after.key(), after.text("namn"), ends, null));
        }
        boolean moves = !Objects.equals(before.text("överordnad"), after.text("överordnad"))
                && !replaces(after.text("överordnad"), before.text("överordnad"));
        return moves ? Stream.of(new Change(after.key(), after.text("namn"), null, name(after.text("överordnad")))) : Stream.of();
    }

    private boolean replaces(String later, String earlier) {
        return later != null && draft.find(Catalogue.NODES, later).filter(node -> node.codes("ersätter").contains(earlier)).isPresent();
    }

    private String name(String code) {
        return code == null ? "" : draft.find(Catalogue.NODES, code).map(node -> node.text("namn")).orElse(code);
    }

    /** Who answers for the place on the day, with where they hold the role; the held are those here, where no roles are brought. */
    List<String> answering(String code, LocalDate day, List<Assignment> held) {
        return answering(code, day, held, new HashSet<>()).distinct().toList();
    }

    private Stream<String> answering(String code, LocalDate day, List<Assignment> held, Set<String> seen) {
        if (code == null || !seen.add(code)) {
            return Stream.of();
        }
        var own = managers(code, day, held).map(person -> person + " (" + name(code) + ")").toList();
        if (!own.isEmpty()) {
            return own.stream();
        }
        var node = draft.find(Catalogue.NODES, code);
        boolean ended = node.map(place -> place.date("giltig_till")).filter(last -> last.isBefore(day)).isPresent();
        var later = !ended ? List.<String>of() : draft.after(Catalogue.NODES).stream()
                .filter(place -> place.codes("ersätter").contains(code))
                .flatMap(place -> answering(place.key(), day, held, seen)).toList();
        return later.isEmpty() ? node.stream().flatMap(place -> answering(place.text("överordnad"), day, held, seen)) : later.stream();
    }

    private Stream<String> managers(String code, LocalDate day, List<Assignment> held) {
        if (!draft.brings(Catalogue.ASSIGNMENTS)) {
            return held.stream().filter(one -> one.role().isManager() && one.node() != null && one.node().code().equals(code))
                    .map(one -> one.person().name());
        }
        return draft.after(Catalogue.ASSIGNMENTS).stream()
                .filter(one -> code.equals(one.text("organisation")) && Role.ofCode(one.text("roll")).isManager())
                .filter(one -> !one.date("från").isAfter(day) && (one.date("till") == null || !one.date("till").isBefore(day)))
                .map(one -> draft.find(Catalogue.PEOPLE, one.text("användarnamn")).map(person -> person.text("namn"))
                        .orElse(one.text("användarnamn")));
    }
}
