package se.arshjul.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspPhaseListener;

/**
 * Lets the page's nonce be made when it is known whether the page keeps any state: made earlier, every reading page
 * would get a session and push a form's view out of it.
 */
public class LateNonce implements PhaseListener, SystemEventListener {
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
        if (context.isPostback() && context.getViewRoot() != null && PageNonce.isSent(context)) {
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
        markMade(context, false);
        CspPhaseListener.initCsp(context, true, false, null, null);
    }

    private static void markMade(FacesContext context, boolean made) {
        PrimeFacesContext.getCspState(context).setInitialized(made);
    }
}
