package se.arshjul.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import se.arshjul.security.Door;
import se.arshjul.security.ShownAccounts;
import se.arshjul.security.SignInAnswer;
import se.arshjul.security.TypedName;
import se.arshjul.web.Texts;

/** What the page {@code security/sign-in.xhtml} says after a try that failed, and where it leads after one that did not. */
@Named
@RequestScoped
public class SignInBean {

    @Inject HttpServletRequest request;
    @Inject Texts texts;
    @Inject Instance<ShownAccounts> shown;

    public String getReturnTo() {
        return Door.returnTo(request.getParameter("return"));
    }

    /** The user name of the try that failed; empty for none. */
    public String getTyped() {
        return "true".equals(request.getParameter("failed")) ? TypedName.of(request) : "";
    }

    public String getFault() {
        String wait = request.getParameter("wait");
        return wait == null || !wait.matches("\\d{1,4}") ? texts.of("web.signIn.failed") : words(Integer.parseInt(wait));
    }

    /** The accounts of a demonstration, offered to everyone; elsewhere none. */
    public List<String> getShown() {
        return shown.stream().map(ShownAccounts::usernames).flatMap(List::stream).toList();
    }

    public String getShownPassword() {
        return shown.stream().map(ShownAccounts::password).findFirst().orElse("");
    }

    private String words(int seconds) {
        var told = SignInAnswer.delayed(seconds).told();
        return texts.of(told.key(), told.arguments().toArray());
    }
}
