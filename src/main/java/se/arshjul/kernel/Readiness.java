package se.arshjul.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Which named parts of the portal are still on their way up; it is ready when none is. */
@ApplicationScoped
public class Readiness {
    private final Map<String, String> waiting = new ConcurrentHashMap<>();

    /** A part announces that nobody is to be let in before it is up. */
    public void expect(String part, String why) {
        waiting.put(part, why);
    }

    public void reached(String part) {
        waiting.remove(part);
    }

    public boolean isReady() {
        return waiting.isEmpty();
    }

    /** Every part still awaited, with why, in alphabetical order. */
    public Map<String, String> waiting() {
        return new TreeMap<>(waiting);
    }
}
