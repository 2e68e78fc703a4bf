package se.arshjul.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.RequestDispatcher;
import java.util.Optional;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspPhaseListener;
import org.primefaces.util.Constants;

/**
 * Lets the page's nonce be made when it is known whether the page keeps any state: made earlier, every reading page
 * would get a session and push a form's view out of it. A press that brings no nonce along, from a page that keeps no
 * state or before the page's script is ready, is answered with a whole new page: it gets a new one.
 */
public class LateNonce implements PhaseListener, SystemEventListener {
    private static final String NONCE = Constants.RequestParams.NONCE_PARAM;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        refuseForged(context);
        markMade(context, true);
    }

    /** Before the form does anything, and not first when its answer is drawn. */
    private static void refuseForged(FacesContext context) {
        if (context.isPostback() && context.getViewRoot() != null && !isUnsigned(context)) {
            PrimeFacesContext.getCspState(context).getNonce();
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var context = event.getFacesContext();
        if (isUnsigned(context)) {
            makeAnew(context);
        }
        markMade(context, false);
        CspPhaseListener.initCsp(context, true, false, null, null);
    }

    private static void markMade(FacesContext context, boolean made) {
        PrimeFacesContext.getCspState(context).setInitialized(made);
    }

    private static boolean isUnsigned(FacesContext context) {
        return context.isPostback() && !context.getPartialViewContext().isAjaxRequest()
                && !context.getExternalContext().getRequestParameterMap().containsKey(NONCE);
    }

    /** The components make a nonce without asking for the posted one only where a page was forwarded to. */
    private static void makeAnew(FacesContext context) {
        var kept = Optional.ofNullable(context.getViewRoot().getViewMap(false));
        var request = context.getExternalContext().getRequestMap();
        kept.ifPresent(view -> view.remove(NONCE));
        request.put(RequestDispatcher.FORWARD_REQUEST_URI, "");
        String nonce = PrimeFacesContext.getCspState(context).getNonce();
        request.remove(RequestDispatcher.FORWARD_REQUEST_URI);
        kept.ifPresent(view -> view.put(NONCE, nonce));
    }
}
