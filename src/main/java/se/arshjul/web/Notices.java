package se.arshjul.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Tells that something succeeded, once, on the page that is shown next, also after a redirect. */
@RequestScoped
public class Notices {
    @Inject
    Texts texts;

    public void add(String key, Object... arguments) {
        tell(FacesMessage.SEVERITY_INFO, texts.of(key, arguments));
    }

    /** Tells that something did not succeed, on a page that is shown anew rather than again. */
    public void addFault(String key, Object... arguments) {
        tell(FacesMessage.SEVERITY_ERROR, texts.of(key, arguments));
    }

    private static void tell(FacesMessage.Severity severity, String words) {
        var context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(severity, words, words));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }
}
