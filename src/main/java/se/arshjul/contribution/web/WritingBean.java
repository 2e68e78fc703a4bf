package se.arshjul.contribution.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.arshjul.audit.CommandKey;
import se.arshjul.contribution.Completeness.IncompleteException;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionReader;
import se.arshjul.contribution.ContributionService;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.EarlierText;
import se.arshjul.contribution.EarlierTexts;
import se.arshjul.contribution.RefusedAtException;
import se.arshjul.contribution.RemovedMeanwhileException;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;

/** What the pages share where a place writes its part: the form and the handing over. */
abstract class WritingBean implements Serializable {

    @Inject ContributionReader reader;
    @Inject EarlierTexts earlierTexts;
    @Inject ContributionService contributions;
    @Inject CurrentActor current;
    @Inject Lacks lacks;
    @Inject Notices notices;
    @Inject MaterialForms materials;
    private long id;
    private ContributionView view;
    private ContributionForm form;
    private Map<String, List<EarlierText>> earlier = Map.of();
    private boolean stopped;
    private final String key = UUID.randomUUID().toString();

    /** Reads what the page shows; false where the address names another kind of part. */
    boolean loaded(Contribution.Kind kind) {
        view = reader.contribution(id, current.actor());
        if (view.head().kind() != kind) {
            return false;
        }
        form = new ContributionForm(view, materials);
        if (view.writable()) {
            earlier = earlierTexts.of(view.head());
            materials.load(view, current.actor());
        }
        return true;
    }

    CommandKey key() {
        return new CommandKey(key);
    }

    /** Hands the form over; where something lacks it is told and the page stays. */
    boolean handedOver() {
        try {
            contributions.submit(id, form.toDraft(materials.drafts(view)), key(), current.actor());
            return true;
        } catch (IncompleteException incomplete) {
            lacks.tell(incomplete, target -> materials.fieldOf(view, target));
            stopped = incomplete.lacks().stream().allMatch(Lack::mayBeOverridden);
            return false;
        } catch (RefusedAtException refused) {
            lacks.tell(refused, target -> materials.fieldOf(view, target));
            return false;
        } catch (RemovedMeanwhileException told) {
            FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().addAll(materials.shownAnew(view));
            throw told;
        }
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ContributionView getView() {
        return view;
    }

    public ContributionForm getForm() {
        return form;
    }

    /** True where what stopped the hand-over may be passed over with a written reason, or already is. */
    public boolean isOverridable() {
        return stopped || view.head().overrideReason() != null;
    }

    public Map<String, List<EarlierText>> getEarlier() {
        return earlier;
    }
}
