package se.arshjul.audit;

import java.util.UUID;
import java.util.regex.Pattern;
import se.arshjul.kernel.RuleBrokenException;

/**
 * What makes a command the same command when it is sent again: a key of the sender's own making, and where it is known the
 * fingerprint of what was sent with it and where to (audit-2, audit-7). As text the fingerprint stands after a blank.
 */
public record CommandKey(String value, String sent) {

    private static final Pattern KEY = Pattern.compile("([A-Za-z0-9._:-]{8,80})(?: ([0-9a-f]{64}))?");

    public CommandKey(String told) {
        this(part(told, 1), part(told, 2));
    }

    private static String part(String told, int group) {
        var parts = KEY.matcher(told == null ? "" : told);
        if (!parts.matches()) {
            throw new RuleBrokenException("audit.commandKey");
        }
        return parts.group(group);
    }

    public static CommandKey fresh() {
        return new CommandKey(UUID.randomUUID().toString());
    }

    /** The key with the fingerprint, as it is told on. */
    public String with(String fingerprint) {
        return value + " " + fingerprint;
    }

    /** True unless both tell what was sent, and it is not the same. */
    boolean isSameAs(String earlier) {
        return sent == null || earlier == null || sent.equals(earlier);
    }
}
