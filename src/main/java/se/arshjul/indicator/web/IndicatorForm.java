package se.arshjul.indicator.web;

import java.io.Serializable;
import se.arshjul.indicator.OwnIndicators.AskedIndicator;
import se.arshjul.indicator.ValueDraft;

/** One own indicator's outcome while it is typed. */
public class IndicatorForm implements Serializable {

    private final AskedIndicator asked;
    private String value;
    private String note;
    private int seenVersion;

    IndicatorForm(AskedIndicator asked) {
        this.asked = asked;
        this.value = asked.value();
        this.note = asked.note();
        this.seenVersion = asked.version();
    }

    /** An empty field that never held anything says nothing, not even that the value is missing. */
    boolean isTouched() {
        return seenVersion > 0 || isWritten(value) || isWritten(note);
    }

    private static boolean isWritten(String text) {
        return text != null && !text.isBlank();
    }

    ValueDraft draft(String nodeCode) {
        return ValueDraft.outcome(asked.code(), nodeCode, asked.period(), value, note, seenVersion);
    }

    public AskedIndicator getAsked() {
        return asked;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }
}
