package se.arshjul.followup;

import java.io.Serializable;
import java.util.Arrays;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.plan.Activity;

/** What is said of an activity in a round: how far it has come, in per cent where that can be told, and a word of it. */
public record ProgressDraft(Activity.Status status, Integer percent, String comment) implements Serializable {

    /** The fields of the form, each of which is saved by itself as it is typed. */
    public enum Field { STATUS, PERCENT, COMMENT }

    public static final ProgressDraft NONE = new ProgressDraft(null, null, "");
    private static final int WHOLE = 100;

    public ProgressDraft {
        comment = comment == null ? "" : comment.strip();
        if (percent != null && (percent < 0 || percent > WHOLE)) {
            throw new RuleBrokenException("followup.progress.percentWrong", percent);
        }
        if (status == Activity.Status.AVSLUTAD && percent != null) {
            percent = WHOLE;
        }
    }

    /** The same with one field written anew: the status as its code, the percentage in figures, empty for none. */
    public ProgressDraft with(Field field, String value) {
        return switch (field) {
            case STATUS -> new ProgressDraft(status(value), percent, comment);
            case PERCENT -> new ProgressDraft(status, percent(value), comment);
            case COMMENT -> new ProgressDraft(status, percent, value);
        };
    }

    /** One field as text, the way {@link #with} reads it. */
    public String value(Field field) {
        return switch (field) {
            case STATUS -> status == null ? "" : status.name();
            case PERCENT -> percent == null ? "" : percent.toString();
            case COMMENT -> comment;
        };
    }

    /** The status by its code; an unknown one is refused with those that would be right. */
    public static Activity.Status status(String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return Arrays.stream(Activity.Status.values()).filter(status -> status.name().equals(code.strip())).findFirst()
                .orElseThrow(() -> new RuleBrokenException("followup.progress.unknownStatus", code,
                        Arrays.stream(Activity.Status.values()).map(Activity.Status::name).toList().toString()));
    }

    private static Integer percent(String value) {
        String written = value == null ? "" : value.replace('\u00a0', ' ').replace("%", "").strip();
        if (!written.matches("\\d{0,3}")) {
            throw new RuleBrokenException("followup.progress.percentWrong", value);
        }
        return written.isEmpty() ? null : Integer.valueOf(written);
    }
}
