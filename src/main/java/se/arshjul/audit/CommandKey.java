package se.arshjul.audit;

import java.util.UUID;
import se.arshjul.kernel.RuleBrokenException;

/** What makes a command the same command when it is sent again: a key of the sender's own making (audit-2). */
public record CommandKey(String value) {

    public CommandKey {
        if (value == null || !value.matches("[A-Za-z0-9._:-]{8,80}")) {
            throw new RuleBrokenException("audit.commandKey");
        }
    }

    public static CommandKey fresh() {
        return new CommandKey(UUID.randomUUID().toString());
    }
}
