package se.arshjul.web;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks for the exception that matters among the wrappers around it. */
final class Fault {
    private static final int DEPTH = 20;

    private Fault() {}

    static <T extends Throwable> Optional<T> find(Throwable outer, Class<T> wanted) {
        return Stream.iterate(outer, fault -> fault != null, Throwable::getCause)
                .limit(DEPTH)
                .filter(wanted::isInstance)
                .map(wanted::cast)
                .findFirst();
    }
}
