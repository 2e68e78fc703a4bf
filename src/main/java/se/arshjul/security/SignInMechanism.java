package se.arshjul.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/** Tells the server whose request this is: by the session that a sign-in opened, or by user name and password with each call of the API. */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    /** Where a request keeps what came of a password that it brought itself. */
    static final String ANSWER = "arshjul.signInAnswer";

    @Inject SignIn signIn;
    @Inject PasswordChanges changes;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        return caller(request)
                .map(caller -> context.notifyContainerAboutLogin(caller.username(), Set.of()))
                .orElseGet(context::doNothing);
    }

    private Optional<SignedIn> caller(HttpServletRequest request) {
        String path = RequestPath.of(request);
        if (Door.isResource(path)) {
            return Optional.empty();
        }
        var basic = Door.isApi(path) ? BasicHeader.of(request) : Optional.<BasicHeader>empty();
        return basic.isPresent() ? byPassword(request, basic.get()) : bySession(request);
    }

    private Optional<SignedIn> byPassword(HttpServletRequest request, BasicHeader given) {
        var answer = signIn.attempt(new Attempt(given.username(), request.getRemoteAddr(), ""), given.password());
        request.setAttribute(ANSWER, answer);
        return Optional.ofNullable(answer.caller());
    }

    private Optional<SignedIn> bySession(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(OpenSession.CALLER) instanceof SignedIn caller)) {
            return Optional.empty();
        }
        if (!changes.isCurrent(caller)) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(caller);
    }
}
