package se.arshjul.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far each review and import of late has come, by the key of its command (intake-12); asked now and then by the page and
 * by callers of the API.
 */
@ApplicationScoped
public class ImportProgress {

    private static final int REMEMBERED = 200;

    /** Where an import stands: waiting for another one, reading rows, judging them together, writing, or at one of its ends. */
    public enum State { WAITING, READING, JUDGING, WRITING, DONE, REFUSED, FAILED }

    /** The state, the file it is at, how many rows of how many are behind it, and how many faults stopped it. */
    public record Step(State state, String file, int done, int all, int faults) {}

    private final Map<String, Step> steps = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Step> eldest) {
            return size() > REMEMBERED;
        }
    });

    Telling begin(String key) {
        reached(key, new Step(State.READING, "", 0, 0, 0));
        return (state, file, done, all) -> reached(key, new Step(state, file, done, all, 0));
    }

    private void reached(String key, Step step) {
        steps.put(key, step);
    }

    void refused(String key, int faults) {
        reached(key, new Step(State.REFUSED, "", 0, 0, faults));
    }

    void ended(String key, boolean committed) {
        steps.computeIfPresent(key, (same, step) -> step.state() == State.REFUSED
                ? step : new Step(committed ? State.DONE : State.FAILED, "", committed ? step.all() : step.done(), step.all(), 0));
    }

    public Optional<Step> find(String key) {
        return Optional.ofNullable(steps.get(key));
    }
}
