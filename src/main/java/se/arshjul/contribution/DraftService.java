package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.arshjul.audit.Retried;
import se.arshjul.document.HtmlCleaner;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Saved;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Keeps what the writer types, as it is typed (contribution-6); hands nothing over. */
@ApplicationScoped
@Retried
@Transactional
public class DraftService {

    @Inject ContributionRepository plans;
    @Inject Materials materials;
    @Inject Access access;
    @Inject LiveFigures figures;
    @Inject DraftTrail trail;
    @Inject BusinessTime time;

    /** Saves a section's text, cleaned (document-4); {@code seenVersion} is the version that the writer was shown. */
    public Saved saveSection(long contributionId, String code, String html, int seenVersion, Actor actor) {
        Standing on = mayWrite(plans.lock(contributionId), actor);
        var section = plans.readSection(contributionId, code);
        write(section, html, seenVersion, actor, on);
        plans.flush();
        return section.saved(section.body());
    }

    /** Saves a whole draft over what the writer saw, to be handed over at once; the caller has made sure that the actor may. */
    void write(Contribution contribution, ContributionDraft draft, Actor actor, Standing on) {
        if (!draft.equals(ContributionDraft.NONE)) {
            contribution.requireWritable();
        }
        for (var section : draft.sections()) {
            write(contribution.section(section.code()), section.value(), section.seenVersion(), actor, on);
        }
        draft.materials().forEach(material -> materials.keep(contribution, material, actor));
        if (draft.overrideReason() != null) {
            contribution.override(draft.overrideReason());
        }
    }

    private void write(Section section, String html, int seenVersion, Actor actor, Standing on) {
        String cleaned = HtmlCleaner.clean(html);
        if (!section.body().equals(cleaned)) {
            materials.requireText(section);
        }
        figures.requireReadable(section.body(), cleaned, actor);
        String before = section.body();
        section.write(cleaned, seenVersion, actor.signature(on), time.now());
        trail.written(section, before, actor, on);
    }

    /** Saves all that a form holds, or nothing; a text that somebody else has changed since stops it (contribution-6). */
    public void save(long contributionId, ContributionDraft draft, Actor actor) {
        var contribution = plans.lock(contributionId);
        write(contribution, draft, actor, mayWrite(contribution, actor));
    }

    private Standing mayWrite(Contribution contribution, Actor actor) {
        return access.granting(actor, Action.WRITE_CONTRIBUTION, contribution.place());
    }
}
