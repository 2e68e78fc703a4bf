package se.arshjul.indicator;

/** Whether an outcome is better or worse than the latest earlier one that it can be compared with (indicator-5). */
public record Trend(Way way, Reading against) {

    /** Which way it goes; none where there is nothing to compare. */
    public enum Way {
        BETTER("better"), SAME("same"), WORSE("worse"), NONE("idle");

        private final String tone;

        Way(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }
    }

    static final Trend NONE = new Trend(Way.NONE, null);

    public boolean isKnown() {
        return way != Way.NONE;
    }
}
