package se.arshjul.contribution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjul.contribution.Contribution;

/** Holds what the page {@code contribution/contribution.xhtml} shows and edits; decides nothing. */
@Named
@ViewScoped
public class ContributionBean extends WritingBean {

    /** A division's part has a page of its own. */
    public String load() {
        return loaded(Contribution.Kind.UNIT) ? null : "/contribution/division?faces-redirect=true&id=" + getId();
    }

    public String submit() {
        if (!handedOver()) {
            return null;
        }
        notices.add("contribution.contribution.submitted", getView().head().parentName());
        return "/start?faces-redirect=true";
    }
}
