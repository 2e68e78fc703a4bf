package se.arshjul.commission;

import java.io.Serializable;
import se.arshjul.kernel.Kronor;
import se.arshjul.kernel.RuleBrokenException;

/** What a place says of a commission for a period: cleaned HTML, how far it has come, and what it has given so far. */
public record AnswerDraft(String body, Progress state, Long achievedKr) implements Serializable {

    public static final AnswerDraft NONE = new AnswerDraft("", null, null);

    /** The fields of the form, each of which is saved by itself as it is typed. */
    public enum Field { STATE, TEXT, ACHIEVED_KR }

    public AnswerDraft {
        body = body == null ? "" : body;
    }

    /** The same with one field written anew; an empty value takes the state or the amount back. */
    public AnswerDraft with(Field field, String value) {
        return switch (field) {
            case STATE -> new AnswerDraft(body, progress(value), achievedKr);
            case TEXT -> new AnswerDraft(value, state, achievedKr);
            case ACHIEVED_KR -> new AnswerDraft(body, state, kronor(value));
        };
    }

    /** One field as text, the way {@link #with} reads it. */
    public String value(Field field) {
        return switch (field) {
            case STATE -> state == null ? "" : state.name();
            case TEXT -> body;
            case ACHIEVED_KR -> achievedKr == null ? "" : achievedKr.toString();
        };
    }

    /** True when the place has said where it stands, and why where it cannot be done (commission-2, commission-3). */
    public boolean isGiven() {
        return state != null && !lacksReason();
    }

    public boolean lacksReason() {
        return state == Progress.KAN_EJ && body.isBlank();
    }

    private static Progress progress(String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        for (var progress : Progress.values()) {
            if (progress.name().equals(value.strip())) {
                return progress;
            }
        }
        throw new RuleBrokenException("commission.unknownState", value);
    }

    /** Whole kronor as they are typed; nothing typed is no amount, never 0 (commission-7). */
    static Long kronor(String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return Kronor.find(value).orElseThrow(() -> new RuleBrokenException("commission.kronor", value));
    }
}
