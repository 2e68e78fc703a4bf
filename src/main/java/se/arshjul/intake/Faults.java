package se.arshjul.intake;

import java.util.List;
import java.util.TreeSet;

/** The faults of one import, gathered as they are found and told in the order of files and rows. */
final class Faults {

    private static final int MOST = 5_000;
    private final TreeSet<Fault> found = new TreeSet<>();

    void add(Fault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Fault> sorted() {
        return List.copyOf(found);
    }
}
