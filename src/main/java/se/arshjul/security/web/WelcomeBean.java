package se.arshjul.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.security.Account;
import se.arshjul.security.Door;
import se.arshjul.security.WelcomeService;
import se.arshjul.web.Texts;

/**
 * Holds what the page {@code security/welcome.xhtml} asks of the holder of a one-time link; decides nothing. The page
 * posts a plain form, so that it needs no scripts and no state.
 */
@Named
@RequestScoped
public class WelcomeBean {

    @Inject WelcomeService welcome;
    @Inject HttpServletRequest request;
    @Inject Texts texts;
    private String token;
    private boolean first;
    private String holder;
    private String fault;

    public String load() {
        var account = welcome.holder(token);
        first = account.isEmpty();
        holder = account.map(Account::name).orElse("");
        return request.getMethod().equals("POST") ? save() : null;
    }

    private String save() {
        try {
            String password = Typed.newPassword(request);
            if (first) {
                welcome.becomeAdministrator(token, typed("username"), typed("name"), typed("email"), password);
            } else {
                welcome.choosePassword(token, password);
            }
            return Door.SIGN_IN + "?faces-redirect=true&saved=true";
        } catch (RuleBrokenException e) {
            fault = texts.of(e.key(), e.arguments().toArray());
            return null;
        }
    }

    private String typed(String name) {
        return Typed.in(request, name);
    }

    public boolean isFirst() {
        return first;
    }

    public String getHolder() {
        return holder;
    }

    public String getFault() {
        return fault;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
