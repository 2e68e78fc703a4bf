package se.arshjul.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjul.organisation.Actor;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.web.Texts;
import se.arshjul.worklist.ConsistencyCheck;

/** Holds what the page {@code worklist/check.xhtml} shows: whether texts, processes and task lists agree. */
@Named
@RequestScoped
public class CheckBean {

    @Inject ConsistencyCheck check;
    @Inject Texts texts;
    @Inject Access access;
    @Inject Actor actor;
    private List<String> findings;

    public void load() {
        access.require(actor, Action.RUN_CHECK, null);
        findings = check.findings().stream()
                .map(finding -> texts.of("worklist.finding." + finding.kind(), finding.about(), step(finding.formKey()))).toList();
    }

    /** A step is told by its task's name. */
    private String step(String formKey) {
        String key = "worklist.task." + formKey;
        return texts.has(key) ? texts.of(key) : formKey;
    }

    public List<String> getFindings() {
        return findings;
    }
}
