package se.arshjul.money;

import java.util.List;
import se.arshjul.contribution.MaterialDraft;
import se.arshjul.kernel.Period;

/** What a form holds of a place's money: its forecast, how sure it is, its deviation with the cause, its government grants. */
public record MoneyDraft(long nodeId, Period period, List<FigureDraft> forecast, Several sureness, Several variance, List<Grant> grants)
        implements MaterialDraft {

    /** Fields of one thing, by their names, over the version of it that the writer saw. */
    public record Several(List<Field> fields, int seenVersion) {

        public static final Several NONE = new Several(List.of(), 0);

        public Several {
            fields = List.copyOf(fields);
        }
    }

    /** One field, as it was typed. */
    public record Field(String name, String value) {}

    /** One grant over the version that the writer saw. */
    public record Grant(int ordinal, String name, String amount, int seenVersion) {}

    public MoneyDraft {
        forecast = List.copyOf(forecast);
        grants = List.copyOf(grants);
    }
}
