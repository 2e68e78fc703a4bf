package se.arshjul.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjul.organisation.Body;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.security.Giving;

/**
 * Nobody gives, changes or ends by a file what they may not: only rows that change something are judged, by where the place
 * stands now and by where it would stand (intake-14).
 */
final class RightsCheck implements Check {

    private static final long NEW = -1;
    private final Giving giving;
    private final Desk desk;

    RightsCheck(Giving giving, Desk desk) {
        this.giving = giving;
        this.desk = desk;
    }

    @Override
    public void look(Draft draft, Faults faults) {
        changes(Catalogue.ASSIGNMENTS, draft).forEach(row -> judgeRole(row, draft, faults));
        changes(Catalogue.PEOPLE, draft).filter(row -> !giving.describes(row.text("användarnamn")))
                .forEach(row -> faults.add(row.fault("användarnamn", "intake.fault.personNotYours")));
        changes(Catalogue.NODES, draft).forEach(row -> judgePlace(row, draft, faults));
        var ended = changes(Catalogue.ASSIGNMENTS, draft).filter(row -> endsAdministrator(row, draft)).toList();
        if (!ended.isEmpty() && !giving.leavesAnAdministrator(ended.stream().map(RightsCheck::post).toList())) {
            ended.forEach(row -> faults.add(row.fault("till", "intake.fault.lastAdministrator")));
        }
    }

    private static Stream<Entry> changes(FileSpec file, Draft draft) {
        return draft.brought(file).stream().filter(row -> draft.here(file, row.key()).filter(row::saysTheSameAs).isEmpty());
    }

    private void judgeRole(Entry row, Draft draft, Faults faults) {
        var role = Role.ofCode(row.text("roll"));
        if (!places(row.text("organisation"), draft).stream().allMatch(place -> giving.gives(role, place))) {
            faults.add(row.fault("roll", "intake.fault.roleNotYours"));
        } else if (giving.isForSomebodyElse(row.text("användarnamn"))) {
            faults.add(row.fault("användarnamn", "intake.fault.ownRole"));
        }
    }

    private void judgePlace(Entry row, Draft draft, Faults faults) {
        var places = new ArrayList<>(places(row.key(), draft));
        row.codes("ersätter").forEach(code -> places.addAll(places(code, draft)));
        if (!places.stream().allMatch(giving::arranges)) {
            faults.add(row.fault("kod", "intake.fault.placeNotYours"));
        } else if (changesBody(row, draft) && !giving.administers()) {
            faults.add(row.fault("organ", "intake.fault.bodyNotYours"));
        }
    }

    private static boolean changesBody(Entry row, Draft draft) {
        var earlier = draft.here(row.file(), row.key()).map(here -> here.text("organ")).orElse(null);
        return !Objects.equals(draft.whole(row).text("organ"), earlier);
    }

    /** An administrator gets a last day, or becomes somebody's deputy. */
    private static boolean endsAdministrator(Entry row, Draft draft) {
        return row.text("roll").equals(Role.ADMINISTRATOR.code()) && draft.here(row.file(), row.key()).isPresent()
                && !isLasting(draft.whole(row));
    }

    private static boolean isLasting(Entry row) {
        return row.date("till") == null && row.text("ersätter") == null;
    }

    private static Giving.Post post(Entry row) {
        return new Giving.Post(row.text("användarnamn"), row.text("organisation"), row.date("från"));
    }

    /** Where the code's place stands here, and where it would stand; none for a code that nobody knows, which is told elsewhere. */
    private List<Place> places(String code, Draft draft) {
        var body = desk.find(Catalogue.BODIES, code, Body.class);
        if (body != null) {
            return List.of(Place.of(body));
        }
        if (draft.find(Catalogue.BODIES, code).isPresent()) {
            return List.of(Place.body(NEW));
        }
        var here = Optional.ofNullable(desk.find(Catalogue.NODES, code, Node.class)).map(Place::of);
        return Stream.concat(here.stream(), draft.find(Catalogue.NODES, code).map(row -> after(row, draft)).stream()).toList();
    }

    private Place after(Entry row, Draft draft) {
        var ids = new LinkedList<String>();
        var seen = new HashSet<String>();
        for (var at = Optional.of(row); at.isPresent() && seen.add(at.get().key()); at = above(at.get(), draft)) {
            ids.addFirst(String.valueOf(id(at.get().key())));
        }
        return Place.node(id(row.key()), "/" + String.join("/", ids) + "/");
    }

    private static Optional<Entry> above(Entry row, Draft draft) {
        return Optional.ofNullable(row.text("överordnad")).flatMap(code -> draft.find(Catalogue.NODES, code));
    }

    private long id(String code) {
        var node = desk.find(Catalogue.NODES, code, Node.class);
        return node == null ? NEW : node.id();
    }
}
