package se.arshjul.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.RequestDispatcher;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspPhaseListener;

/**
 * Lets the page's nonce be made when it is known whether the page keeps any state: made earlier, every reading page
 * would get a session and push a form's view out of it. What is posted from a page that
 * keeps none brings no nonce along: where it is shown again it gets a new one.
 */
public class LateNonce implements PhaseListener, SystemEventListener {
    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        markMade(event.getFacesContext(), true);
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var context = event.getFacesContext();
        if (context.getViewRoot().isTransient() && context.isPostback()) {
            makeAnew(context);
        }
        markMade(context, false);
        CspPhaseListener.initCsp(context, true, false, null, null);
    }

    private static void markMade(FacesContext context, boolean made) {
        PrimeFacesContext.getCspState(context).setInitialized(made);
    }

    /** The components make a nonce without asking for the posted one only where a page was forwarded to. */
    private static void makeAnew(FacesContext context) {
        var request = context.getExternalContext().getRequestMap();
        request.put(RequestDispatcher.FORWARD_REQUEST_URI, "");
        PrimeFacesContext.getCspState(context).getNonce();
        request.remove(RequestDispatcher.FORWARD_REQUEST_URI);
    }
}
