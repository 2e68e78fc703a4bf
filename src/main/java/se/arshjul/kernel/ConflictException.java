package se.arshjul.kernel;

/** Somebody else has changed what the user is about to change; carries what stands now so that both can be compared. */
public class ConflictException extends RuleBrokenException {

    private final transient Standing standing;

    /** What stands now: its version, its text, who wrote it and when. */
    public record Standing(int version, String value, String by, java.time.Instant savedAt) {}

    public ConflictException(Standing standing) {
        super("kernel.conflict", standing.by() == null ? "" : standing.by());
        this.standing = standing;
    }

    public Standing standing() {
        return standing;
    }
}
