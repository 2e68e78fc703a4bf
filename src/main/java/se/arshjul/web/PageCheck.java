package se.arshjul.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.render.ResponseStateManager;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Set;
import se.arshjul.security.Access;
import se.arshjul.security.CurrentActor;
import se.arshjul.security.PageRights.Right;
import se.arshjul.security.PageRights;

/**
 * Stands before every page, whoever loads it: no page is drawn whose load did not run, no form is taken that the page did not give
 * out, and what the policy granted at the load is asked anew before a form acts (security-1). A parameter alone makes the framework
 * believe that a form comes back; then it skips the load, and with it the load's own questions.
 */
public class PageCheck implements PhaseListener, SystemEventListener {

    private static final String LOADED = "arshjul.loaded";
    private static final String RAN = "arshjul.loadRan";

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
        } else if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && !context.isPostback() && !isLoaded(context)) {
            refuse(context);
        }
    }

    /** What stands in the address could not be read, and so the page was never asked for. */
    private static void refuse(FacesContext context) {
        var told = context.getMessageList();
        if (told.isEmpty()) {
            FaultAnswer.notFound(context);
        } else {
            FaultAnswer.rule(context, told.get(0).getSummary());
        }
    }

    private static boolean isLoaded(FacesContext context) {
        return !ViewMetadata.hasMetadata(context.getViewRoot()) || context.getExternalContext().getRequestMap().containsKey(RAN);
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

    /** No form comes back by an address. */
    private static boolean isMadeUp(FacesContext context) {
        var external = context.getExternalContext();
        return external.getRequestParameterMap().containsKey(ResponseStateManager.VIEW_STATE_PARAM)
                && !"POST".equals(((HttpServletRequest) external.getRequest()).getMethod());
    }

    private void restored(FacesContext context) {
        if (!context.isPostback()) {
            PageRights.note();
        } else if (context.getViewRoot() != null && !loadsAnew(context)) {
            requireStill(context, loaded(context));
        }
    }

    /** A page without state asks everything anew, each time it is posted to. */
    private static boolean loadsAnew(FacesContext context) {
        var root = context.getViewRoot();
        var metadata = root.getFacet(UIViewRoot.METADATA_FACET_NAME);
        return root.isTransient() && metadata != null && metadata.getChildren().stream().filter(UIViewAction.class::isInstance)
                .map(UIViewAction.class::cast).allMatch(UIViewAction::isOnPostback);
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

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    /** When the page is put together, and so whether it keeps any state is known. */
    @Override
    public void processEvent(SystemEvent event) {
        var context = FacesContext.getCurrentInstance();
        if (!context.isPostback()) {
            var root = context.getViewRoot();
            var rights = PageRights.take();
            if (!root.isTransient()) {
                root.getViewMap().put(LOADED, new Loaded(root.getViewId(), rights));
            }
        }
    }
}
