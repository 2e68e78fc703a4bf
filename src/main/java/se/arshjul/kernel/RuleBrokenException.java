package se.arshjul.kernel;

import java.util.Arrays;
import java.util.List;

/** A rule of the trade that the user's command would have broken; the key names the text that tells what to do. */
public class RuleBrokenException extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;
    private String way;

    public RuleBrokenException(String key, Object... arguments) {
        super(key + " " + Arrays.toString(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Says where the reader finds what the rule is about, as a path within the portal. */
    public RuleBrokenException leadingTo(String path) {
        way = path;
        return this;
    }

    /** A path within the portal; null where the rule leads nowhere. */
    public String way() {
        return way;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
