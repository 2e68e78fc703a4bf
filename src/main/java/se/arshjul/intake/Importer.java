package se.arshjul.intake;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjul.organisation.Node;
import se.arshjul.security.Giving;

/** Reviews and carries out one import within the caller's transaction. */
final class Importer {

    private final EntityManager em;
    private final Desk desk;
    private final Check rights;
    private final Telling telling;

    Importer(EntityManager em, Desk.Stamp stamp, Giving giving, Telling telling) {
        this.em = em;
        this.desk = new Desk(em, stamp);
        this.rights = new RightsCheck(giving, desk);
        this.telling = telling;
    }

    Inspection inspect(ImportSource source) {
        var checks = Stream.concat(Check.all().stream(), Stream.of(rights)).toList();
        return Inspection.of(source, Limits.NORMAL, desk::stock, checks, telling);
    }

    /**
     * Writes the plan of a sound inspection, each file before those that point at it by its codes: of a code alone the
     * mapping does not know that the row behind it must be there first.
     */
    void carryOut(ImportPlan plan) {
        var shelves = Shelf.all().stream().collect(Collectors.toMap(Shelf::file, Function.identity()));
        int all = plan.steps().stream().mapToInt(ImportPlan.Step::touched).sum();
        int done = 0;
        for (ImportPlan.Step step : plan.steps()) {
            telling.reached(ImportProgress.State.WRITING, step.file().name(), done, all);
            desk.carryOut(step, shelves.get(step.file()));
            if (step.file().equals(Catalogue.NODES) && step.changesSomething()) {
                settlePaths();
            }
            em.flush();
            done += step.touched();
        }
        for (Entry row : plan.leaving()) {
            desk.remove(row);
            em.flush();
        }
    }

    private void settlePaths() {
        Set<Node> settled = new HashSet<>();
        desk.all(Catalogue.NODES, Node.class).forEach(node -> settle(node, settled));
    }

    private static void settle(Node node, Set<Node> settled) {
        if (settled.add(node)) {
            if (node.parent() != null) {
                settle(node.parent(), settled);
            }
            node.settlePath();
        }
    }
}
