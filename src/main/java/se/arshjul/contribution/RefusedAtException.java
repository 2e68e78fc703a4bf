package se.arshjul.contribution;

import se.arshjul.kernel.RuleBrokenException;

/** A rule that something typed in a form has broken, and where: a target such as {@code activity:12:STARTS_ON}. */
public class RefusedAtException extends RuleBrokenException {

    private final String target;

    public RefusedAtException(String target, String key, Object... arguments) {
        super(key, arguments);
        this.target = target;
    }

    public String target() {
        return target;
    }
}
