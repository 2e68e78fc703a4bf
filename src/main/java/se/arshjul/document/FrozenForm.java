package se.arshjul.document;

import se.arshjul.kernel.RuleBrokenException;

/**
 * In what form a JSON that the database keeps for good is written: a number that goes up whenever what is written can no longer be read
 * by the readers from before. Every form from 1 to today's stays readable (document-9).
 */
public enum FrozenForm {
    VERSION(1), REMOVED_ACTIVITY(1), REMOVED_MEASURE(1);

    private final int today;

    FrozenForm(int today) {
        this.today = today;
    }

    /** The form that is written now. */
    public int today() {
        return today;
    }

    /** Refuses what a later portal has written, before anybody takes it for something else. */
    public void requireReadable(int form) {
        if (form < 1 || form > today) {
            throw new RuleBrokenException("document.unknownForm", form);
        }
    }
}
