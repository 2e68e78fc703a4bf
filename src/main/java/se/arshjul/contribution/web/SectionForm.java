package se.arshjul.contribution.web;

import java.io.Serializable;
import java.util.Optional;
import se.arshjul.contribution.ContributionDraft.SectionDraft;
import se.arshjul.contribution.ContributionView.SectionView;

/** A section of the form, with the text that is being written. */
public class SectionForm implements Serializable {

    private final SectionView section;
    private String body;
    private int seenVersion;

    private final String part;
    private final String guidanceKey;
    private final boolean takesText;

    SectionForm(SectionView section, Optional<MaterialForm> material) {
        this.section = section;
        this.body = section.body();
        this.seenVersion = section.version();
        this.part = material.map(MaterialForm::part).orElse(null);
        this.guidanceKey = material.map(MaterialForm::guidanceKey).orElse(null);
        this.takesText = material.map(MaterialForm::takesText).orElse(true);
    }

    SectionDraft toDraft() {
        return new SectionDraft(section.code(), body, seenVersion);
    }

    /** The page part of the room that fills the section; null for text alone. */
    public String getPart() {
        return part;
    }

    public String getGuidanceKey() {
        return guidanceKey;
    }

    public boolean isTakesText() {
        return takesText;
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
