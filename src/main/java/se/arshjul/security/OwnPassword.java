package se.arshjul.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;

/** Lets people change their own password, and nobody else's, by proving the one they have (security-9). */
@ApplicationScoped
public class OwnPassword {

    @Inject SignIn signIn;
    @Inject AccountService accounts;

    /**
     * Answers who is signed in from now on. A wrong present password counts as a try to sign in from the same address on no
     * known device: whoever sits at somebody's open session guesses no faster, and holds back nobody who has signed in before.
     */
    public SignedIn change(Actor actor, String address, String present, String password) {
        PasswordRule.check(password, actor.username());
        if (password.equals(present)) {
            throw new RuleBrokenException("security.ownPassword.same");
        }
        var proof = signIn.attempt(new Attempt(actor.username(), address, ""), present);
        if (!proof.isAdmitted()) {
            throw proof.mustWait() ? proof.told() : wrong();
        }
        return accounts.replacePassword(proof.caller(), password, PasswordHasher.hash(password), actor);
    }

    static RuleBrokenException wrong() {
        return new RuleBrokenException("security.ownPassword.wrong");
    }
}
