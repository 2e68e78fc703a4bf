package se.arshjul.indicator;

import java.util.List;

/** Something to be said, by the key of its text and what goes into it; said in the reader's language, in documents in Swedish. */
public record Phrase(String key, List<Object> arguments) {

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /** For texts that are filled by a function of their own. */
    public Object[] filling() {
        return arguments.toArray();
    }
}
