package se.arshjul.contribution.web;

import java.io.Serializable;
import se.arshjul.contribution.ContributionDraft.SectionDraft;
import se.arshjul.contribution.ContributionView.SectionView;

/** A section of the form, with the text that is being written. */
public class SectionForm implements Serializable {

    private final SectionView section;
    private String body;
    private int seenVersion;

    SectionForm(SectionView section) {
        this.section = section;
        this.body = section.body();
        this.seenVersion = section.version();
    }

    /** False for the plan's own goals and activities where the model gives them no section. */
    boolean isKept() {
        return section.heading() != null;
    }

    SectionDraft toDraft() {
        return new SectionDraft(section.code(), body, seenVersion);
    }

    public SectionView getSection() {
        return section;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }
}
