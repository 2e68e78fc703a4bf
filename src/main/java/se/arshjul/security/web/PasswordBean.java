package se.arshjul.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import se.arshjul.audit.CommandKey;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.security.CurrentActor;
import se.arshjul.security.Door;
import se.arshjul.security.OpenSession;
import se.arshjul.security.OwnPassword;
import se.arshjul.web.Notices;
import se.arshjul.web.Texts;

/** Holds what the page {@code security/password.xhtml} asks of the one who changes the own password; decides nothing. */
@Named
@RequestScoped
public class PasswordBean {

    @Inject OwnPassword own;
    @Inject CurrentActor current;
    @Inject HttpServletRequest request;
    @Inject Texts texts;
    @Inject Notices notices;
    private String faulty = "";
    private String fault = "";

    public String load() {
        return request.getMethod().equals("POST") ? change() : null;
    }

    private String change() {
        try {
            var caller = own.change(current.actor(), request.getRemoteAddr(), Typed.in(request, "present"), Typed.newPassword(request),
                    CommandKey.fresh());
            OpenSession.goOn(request, caller);
            notices.add("security.ownPassword.changed");
            return Door.START + "?faces-redirect=true";
        } catch (RuleBrokenException e) {
            fault = texts.of(e.key(), e.arguments().toArray());
            faulty = field(e.key());
            FacesContext.getCurrentInstance().addMessage(faulty, new FacesMessage(FacesMessage.SEVERITY_ERROR, fault, fault));
            return null;
        }
    }

    private static String field(String key) {
        if (key.equals("security.password.differ")) {
            return "again";
        }
        return key.equals("security.ownPassword.wrong") || key.startsWith("security.signIn.") ? "present" : "password";
    }

    public String getUsername() {
        return current.actor().username();
    }

    /** The id of the field that the fault is about; empty while there is none. */
    public String getFaulty() {
        return faulty;
    }

    public String getFault() {
        return fault;
    }
}
