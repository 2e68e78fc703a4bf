package se.arshjul.kernel;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/** What lies behind a fault: itself, what caused it and what was suppressed on the way, each once. */
public final class Causes {

    private Causes() {}

    public static Stream<Throwable> of(Throwable fault) {
        return of(fault, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Stream<Throwable> of(Throwable fault, Set<Throwable> seen) {
        if (fault == null || !seen.add(fault)) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(fault),
                Stream.concat(Stream.of(fault.getSuppressed()), Stream.ofNullable(fault.getCause())).flatMap(next -> of(next, seen)));
    }
}
