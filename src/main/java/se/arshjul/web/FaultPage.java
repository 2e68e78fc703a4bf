package se.arshjul.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What an error page may say: the id to give to support, or the rule that stood in the way. */
@Named
@RequestScoped
public class FaultPage {
    @Inject
    HttpServletRequest request;

    public String getId() {
        var id = request.getAttribute(FaultAnswer.ID);
        var told = id == null ? FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("id") : id.toString();
        return told != null && told.matches("[0-9a-f]{8}") ? told : "";
    }

    public String getWords() {
        var words = request.getAttribute(FaultAnswer.WORDS);
        return words == null ? "" : words.toString();
    }

    /** The page that the reader came from, to open it anew. */
    public String getRetry() {
        var context = request.getContextPath();
        return context + OwnPath.ofAddress(request.getHeader("Referer"), context);
    }
}
