package se.arshjul.contribution.web;

import java.io.Serializable;
import se.arshjul.contribution.ReturnDraft.RemarkDraft;

/** What the reviewer writes about one section or activity. */
public class RemarkForm implements Serializable {

    private final String target;
    private final String name;
    private final Serializable shown;
    private String text;

    RemarkForm(String target, String name, Serializable shown, String text) {
        this.target = target;
        this.name = name;
        this.shown = shown;
        this.text = text;
    }

    RemarkDraft toDraft() {
        return new RemarkDraft(target, text);
    }

    boolean isWritten() {
        return text != null && !text.isBlank();
    }

    public String getTarget() {
        return target;
    }

    public String getName() {
        return name;
    }

    /** The section or activity that is read. */
    public Serializable getShown() {
        return shown;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
