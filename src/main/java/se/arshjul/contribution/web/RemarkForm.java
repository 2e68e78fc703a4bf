package se.arshjul.contribution.web;

import java.io.Serializable;
import se.arshjul.contribution.ContributionView.SectionView;
import se.arshjul.contribution.ReturnDraft.RemarkDraft;

/** What the reviewer writes about one section, or about one of its rows. */
public class RemarkForm implements Serializable {

    private final String target;
    private final String name;
    private final String heading;
    private final SectionView section;
    private String text;

    private RemarkForm(String target, String name, String heading, SectionView section, String text) {
        this.target = target;
        this.name = name;
        this.heading = heading;
        this.section = section;
        this.text = text;
    }

    static RemarkForm ofSection(SectionView section, String text) {
        return new RemarkForm(targetOf(section), section.heading(), section.heading(), section, text);
    }

    static String targetOf(SectionView section) {
        return "section:" + section.code();
    }

    /** The heading of the section stands above the first of its rows; null for the others. */
    static RemarkForm ofRow(String target, String name, String heading, String text) {
        return new RemarkForm(target, name, heading, null, text);
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

    public String getHeading() {
        return heading;
    }

    /** The section that is read; null for a row of one. */
    public SectionView getSection() {
        return section;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
