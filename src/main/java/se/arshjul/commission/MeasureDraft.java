package se.arshjul.commission;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import se.arshjul.kernel.OneLine;
import se.arshjul.kernel.RuleBrokenException;

/** What the form of a measure holds; texts are never null, the rest may be missing while it is written. */
public record MeasureDraft(String what, String ownerRole, LocalDate dueOn, Effect effect, Long plannedKr, Long achievedKr,
        String commissionCode) implements Serializable {

    public static final MeasureDraft NONE = new MeasureDraft("", "", null, null, null, null, null);

    /** The fields of the form, each of which is saved by itself as it is typed. */
    public enum Field { WHAT, OWNER_ROLE, DUE_ON, EFFECT, PLANNED_KR, ACHIEVED_KR, COMMISSION }

    public MeasureDraft {
        what = text(what);
        ownerRole = OneLine.of(ownerRole);
        commissionCode = text(commissionCode).isEmpty() ? null : text(commissionCode);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** The same with one field written anew: dates as 2027-01-31, amounts in whole kronor. */
    public MeasureDraft with(Field field, String value) {
        return switch (field) {
            case WHAT -> new MeasureDraft(value, ownerRole, dueOn, effect, plannedKr, achievedKr, commissionCode);
            case OWNER_ROLE -> new MeasureDraft(what, value, dueOn, effect, plannedKr, achievedKr, commissionCode);
            case DUE_ON -> new MeasureDraft(what, ownerRole, day(value), effect, plannedKr, achievedKr, commissionCode);
            case EFFECT -> new MeasureDraft(what, ownerRole, dueOn, effect(value), plannedKr, achievedKr, commissionCode);
            case PLANNED_KR -> new MeasureDraft(what, ownerRole, dueOn, effect, AnswerDraft.kronor(value), achievedKr, commissionCode);
            case ACHIEVED_KR -> new MeasureDraft(what, ownerRole, dueOn, effect, plannedKr, AnswerDraft.kronor(value), commissionCode);
            case COMMISSION -> new MeasureDraft(what, ownerRole, dueOn, effect, plannedKr, achievedKr, value);
        };
    }

    /** One field as text, the way {@link #with} reads it. */
    public String value(Field field) {
        Object value = switch (field) {
            case WHAT -> what;
            case OWNER_ROLE -> ownerRole;
            case DUE_ON -> dueOn;
            case EFFECT -> effect;
            case PLANNED_KR -> plannedKr;
            case ACHIEVED_KR -> achievedKr;
            case COMMISSION -> commissionCode;
        };
        return value == null ? "" : value.toString();
    }

    /** What is done, by which role, when it takes effect, of what kind it is and, where it gives kronor, how many (commission-8). */
    public boolean isComplete() {
        return !what.isEmpty() && !ownerRole.isEmpty() && dueOn != null && effect != null
                && (effect == Effect.INGEN || plannedKr != null);
    }

    private static LocalDate day(String value) {
        try {
            return text(value).isEmpty() ? null : LocalDate.parse(text(value));
        } catch (DateTimeParseException unreadable) {
            throw new RuleBrokenException("commission.measure.date", value);
        }
    }

    private static Effect effect(String value) {
        if (text(value).isEmpty()) {
            return null;
        }
        for (var effect : Effect.values()) {
            if (effect.name().equals(text(value))) {
                return effect;
            }
        }
        throw new RuleBrokenException("commission.unknownEffect", value);
    }
}
