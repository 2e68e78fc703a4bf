package se.arshjul.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.render.ResponseStateManager;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Set;
import se.arshjul.security.Access;
import se.arshjul.security.CurrentActor;
import se.arshjul.security.PageRights;
import se.arshjul.security.PageRights.Right;

/**
 * Stands before every page, whoever loads it: no page is drawn whose load did not run, no form is taken that the page did not give
 * out, and what the policy granted at the load is asked anew before a form acts (security-1). A parameter alone makes the framework
 * believe that a form comes back; then it skips the load, and with it the load's own questions.
 */
public class PageCheck implements PhaseListener {

    private static final String LOADED = "arshjul.loaded";
    private static final String RAN = "arshjul.loadRan";
    private static final String NO_STATE = "stateless";

    @Inject Access access;
    @Inject CurrentActor current;

    /** Which page the state belongs to, and what its reader was granted there. */
    private record Loaded(String viewId, Set<Right> rights) implements Serializable {}

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW && isMadeUp(context)) {
            FaultAnswer.unreadable(context);
        } else if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && !context.isPostback()) {
            markLoaded(context);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.INVOKE_APPLICATION) {
            context.getExternalContext().getRequestMap().put(RAN, true);
        } else if (event.getPhaseId() == PhaseId.RESTORE_VIEW && !context.getResponseComplete()) {
            restored(context);
        }
    }

    /** No page without state has a form of components, and none comes back by an address. */
    private static boolean isMadeUp(FacesContext context) {
        var external = context.getExternalContext();
        var state = external.getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
        return state != null && (state.equals(NO_STATE) || !"POST".equals(((HttpServletRequest) external.getRequest()).getMethod()));
    }

    private void restored(FacesContext context) {
        if (!context.isPostback()) {
            PageRights.note();
        } else if (context.getViewRoot() != null) {
            requireStill(context, loaded(context));
        }
    }

    private static Loaded loaded(FacesContext context) {
        var root = context.getViewRoot();
        var kept = root.isTransient() ? null : root.getViewMap(false);
        return kept != null && kept.get(LOADED) instanceof Loaded loaded && loaded.viewId().equals(root.getViewId()) ? loaded : null;
    }

    private void requireStill(FacesContext context, Loaded loaded) {
        if (loaded == null) {
            throw new ViewExpiredException(context.getViewRoot().getViewId());
        }
        loaded.rights().forEach(right -> access.require(current.actor(), right.action(), right.place()));
    }

    private static void markLoaded(FacesContext context) {
        var root = context.getViewRoot();
        var rights = PageRights.take();
        if (ViewMetadata.hasMetadata(root) && !context.getExternalContext().getRequestMap().containsKey(RAN)) {
            FaultAnswer.notFound(context);
        } else if (!root.isTransient()) {
            root.getViewMap().put(LOADED, new Loaded(root.getViewId(), rights));
        }
    }
}
