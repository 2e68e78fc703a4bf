package se.arshjul.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How far each import of late has come, by the key of its command; asked now and then by the page and the API. */
@ApplicationScoped
public class ImportProgress {

    private static final int REMEMBERED = 200;

    /** Where an import stands. */
    public enum State { READING, WRITING, DONE, REFUSED, FAILED }

    /** The state, the file that is being written, and how many faults stopped it. */
    public record Step(State state, String file, int faults) {}

    private final Map<String, Step> steps = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Step> eldest) {
            return size() > REMEMBERED;
        }
    });

    void begin(String key) {
        steps.put(key, new Step(State.READING, "", 0));
    }

    void reached(String key, String file) {
        steps.put(key, new Step(State.WRITING, file, 0));
    }

    void refused(String key, int faults) {
        steps.put(key, new Step(State.REFUSED, "", faults));
    }

    void ended(String key, boolean committed) {
        steps.computeIfPresent(key, (same, step) -> step.state() == State.REFUSED
                ? step : new Step(committed ? State.DONE : State.FAILED, "", 0));
    }

    public Optional<Step> find(String key) {
        return Optional.ofNullable(steps.get(key));
    }
}
