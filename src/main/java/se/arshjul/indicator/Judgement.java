package se.arshjul.indicator;

import java.util.List;

/** Whether an indicator has reached what was wanted of it, and why one says so (indicator-4). */
public record Judgement(Result result, List<Phrase> reasons) {

    /** The target is reached, nearly reached, not reached, or it cannot be told. */
    public enum Result {
        REACHED("good"), NEARLY("partly"), NOT("bad"), UNKNOWN("idle");

        private final String tone;

        Result(String tone) {
            this.tone = tone;
        }

        /** How the result looks, beside its word. */
        public String tone() {
            return tone;
        }
    }

    public Judgement {
        reasons = List.copyOf(reasons);
    }

    static Judgement unknown(Phrase why) {
        return new Judgement(Result.UNKNOWN, List.of(why));
    }

    public boolean isKnown() {
        return result != Result.UNKNOWN;
    }
}
