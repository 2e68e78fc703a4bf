package se.arshjul.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.arshjul.plan.Contribution;

/** Holds what the page {@code plan/contribution.xhtml} shows and edits; decides nothing. */
@Named
@ViewScoped
public class ContributionBean extends WritingBean {

    /** A division's part has a page of its own. */
    public String load() {
        return loaded(Contribution.Kind.UNIT) ? null : "/plan/division?faces-redirect=true&id=" + getId();
    }

    public String submit() {
        if (!handedOver()) {
            return null;
        }
        notices.add("plan.contribution.submitted", getView().head().parentName());
        return "/start?faces-redirect=true";
    }
}
