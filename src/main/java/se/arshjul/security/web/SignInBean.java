package se.arshjul.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import se.arshjul.security.Door;
import se.arshjul.web.Texts;

/** What the page {@code security/sign-in.xhtml} says after a try that failed, and where it leads after one that did not. */
@Named
@RequestScoped
public class SignInBean {

    private static final int MINUTE = 60;

    @Inject HttpServletRequest request;
    @Inject Texts texts;

    public String getReturnTo() {
        return Door.returnTo(request.getParameter("return"));
    }

    public String getFault() {
        String wait = request.getParameter("wait");
        return wait == null || !wait.matches("\\d{1,4}") ? texts.of("web.signIn.failed") : words(Integer.parseInt(wait));
    }

    private String words(int seconds) {
        return seconds < 2 * MINUTE
                ? texts.of("security.signIn.waitSeconds", seconds)
                : texts.of("security.signIn.waitMinutes", (seconds + MINUTE - 1) / MINUTE);
    }
}
