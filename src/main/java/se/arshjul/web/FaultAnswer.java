package se.arshjul.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Ends the request with the page that fits the fault; an ajax request is led there, the reader never sees a trace. */
final class FaultAnswer {
    static final String ID = "arshjul.faultId";
    static final String WORDS = "arshjul.faultWords";
    private static final int UNPROCESSABLE = 422;
    private static final System.Logger LOG = System.getLogger(FaultAnswer.class.getName());

    private FaultAnswer() {}

    static void notFound(FacesContext context) {
        answer(context, HttpServletResponse.SC_NOT_FOUND, "/web/not-found");
    }

    static void forbidden(FacesContext context) {
        answer(context, HttpServletResponse.SC_FORBIDDEN, "/web/forbidden");
    }

    /** A form that is not one that our page would send. */
    static void unreadable(FacesContext context) {
        answer(context, HttpServletResponse.SC_BAD_REQUEST, "/web/unreadable");
    }

    static void away(FacesContext context) {
        answer(context, HttpServletResponse.SC_CONFLICT, "/web/away");
    }

    /** A rule that stops a page from being shown at all. */
    static void rule(FacesContext context, String words) {
        context.getExternalContext().getRequestMap().put(WORDS, words);
        answer(context, UNPROCESSABLE, "/web/rule");
    }

    static void unexpected(FacesContext context, Throwable fault) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(System.Logger.Level.ERROR, "Fault " + id + " on " + viewId(context), fault);
        context.getExternalContext().getRequestMap().put(ID, id);
        answer(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "/web/fault?id=" + id);
    }

    private static String viewId(FacesContext context) {
        return context.getViewRoot() == null ? "no page" : context.getViewRoot().getViewId();
    }

    private static void answer(FacesContext context, int status, String ajaxPath) {
        var external = context.getExternalContext();
        try {
            if (context.getPartialViewContext().isAjaxRequest()) {
                external.redirect(external.getRequestContextPath() + ajaxPath);
            } else {
                external.responseSendError(status, null);
            }
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
