package se.arshjul.contribution;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What has been read while a document is being composed, so that sections that want the same read it once. */
public final class Answers {

    private final Map<Object, Object> answers = new HashMap<>();

    /** The answer to a question: read the first time, remembered after that. */
    @SuppressWarnings("unchecked")
    public <T> T once(Object question, Supplier<T> reading) {
        if (!answers.containsKey(question)) {
            answers.put(question, reading.get());
        }
        return (T) answers.get(question);
    }
}
