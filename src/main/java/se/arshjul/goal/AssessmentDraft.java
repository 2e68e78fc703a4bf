package se.arshjul.goal;

import java.io.Serializable;
import se.arshjul.steering.StatusWord;

/** What an assessment holds: codes of status words, null where none is chosen, and a comment as cleaned HTML (goal-3). */
public record AssessmentDraft(String level, String trend, String forecast, String comment) implements Serializable {

    /** The fields of the form, each of which is saved by itself as it is typed. */
    public enum Field {
        LEVEL(StatusWord.Scale.LAGE), TREND(StatusWord.Scale.TREND), FORECAST(StatusWord.Scale.PROGNOS), COMMENT(null);

        private final StatusWord.Scale scale;

        Field(StatusWord.Scale scale) {
            this.scale = scale;
        }

        /** The scale that the field's word is taken from; null for the comment. */
        public StatusWord.Scale scale() {
            return scale;
        }
    }

    public static final AssessmentDraft NONE = new AssessmentDraft(null, null, null, "");

    public AssessmentDraft {
        level = code(level);
        trend = code(trend);
        forecast = code(forecast);
        comment = comment == null ? "" : comment.strip();
    }

    private static String code(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The same with one field written anew. */
    public AssessmentDraft with(Field field, String value) {
        return switch (field) {
            case LEVEL -> new AssessmentDraft(value, trend, forecast, comment);
            case TREND -> new AssessmentDraft(level, value, forecast, comment);
            case FORECAST -> new AssessmentDraft(level, trend, value, comment);
            case COMMENT -> new AssessmentDraft(level, trend, forecast, value);
        };
    }

    /** One field as text, the way {@link #with} reads it; empty for none. */
    public String value(Field field) {
        String value = switch (field) {
            case LEVEL -> level;
            case TREND -> trend;
            case FORECAST -> forecast;
            case COMMENT -> comment;
        };
        return value == null ? "" : value;
    }
}
