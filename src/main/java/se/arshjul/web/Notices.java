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
        var words = texts.of(key, arguments);
        var context = FacesContext.getCurrentInstance();
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words, words));
        context.getExternalContext().getFlash().setKeepMessages(true);
    }
}
