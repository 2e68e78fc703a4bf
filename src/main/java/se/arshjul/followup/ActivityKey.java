package se.arshjul.followup;

import java.io.Serializable;
import se.arshjul.kernel.NotFoundException;

/** Which activity is followed: one of the portal's own plan, by its id, or one that was brought along, as {@code brought-12}. */
public record ActivityKey(Source source, long id) implements Serializable {

    /** Where the activity comes from. */
    public enum Source { PLAN, BROUGHT }

    private static final String BROUGHT = "brought-";

    public static ActivityKey plan(long id) {
        return new ActivityKey(Source.PLAN, id);
    }

    public static ActivityKey brought(long id) {
        return new ActivityKey(Source.BROUGHT, id);
    }

    /** Reads the key as it stands in an address. */
    public static ActivityKey parse(String text) {
        String digits = text.startsWith(BROUGHT) ? text.substring(BROUGHT.length()) : text;
        if (!digits.matches("\\d{1,18}")) {
            throw new NotFoundException("activity", text);
        }
        return new ActivityKey(text.startsWith(BROUGHT) ? Source.BROUGHT : Source.PLAN, Long.parseLong(digits));
    }

    @Override
    public String toString() {
        return (source == Source.BROUGHT ? BROUGHT : "") + id;
    }
}
