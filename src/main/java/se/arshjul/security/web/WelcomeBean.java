package se.arshjul.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.security.Door;
import se.arshjul.security.WelcomeService;

/** Holds what the page {@code security/welcome.xhtml} asks of the holder of a one-time link; decides nothing. */
@Named
@RequestScoped
public class WelcomeBean {

    @Inject WelcomeService welcome;
    private String token;
    private boolean first;
    private String name;
    private String email;
    private String username;
    private String password;
    private String again;

    public void load() {
        var holder = welcome.holder(token);
        first = holder.isEmpty();
        holder.ifPresent(account -> name = account.name());
    }

    public String save() {
        first = welcome.holder(token).isEmpty();
        if (!Objects.equals(password, again)) {
            throw new RuleBrokenException("security.password.differ");
        }
        if (first) {
            welcome.becomeAdministrator(token, text(username), text(name), text(email), text(password));
        } else {
            load();
            welcome.choosePassword(token, text(password));
        }
        return Door.SIGN_IN + "?faces-redirect=true&saved=true";
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public boolean isFirst() {
        return first;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
