package se.arshjul.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjul.audit.CommandKey;
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
     * A change that is sent again is no try: what it proves itself with was the present password when it was made.
     */
    public SignedIn change(Actor actor, String address, String present, String password, CommandKey key) {
        PasswordRule.check(password, actor.username());
        if (PasswordHasher.isSame(password, present)) {
            throw new RuleBrokenException("security.ownPassword.same");
        }
        return accounts.findChanged(key, actor).orElseGet(() -> prove(actor, address, present, password, key));
    }

    private SignedIn prove(Actor actor, String address, String present, String password, CommandKey key) {
        var proof = signIn.attempt(new Attempt(actor.username(), address, ""), present);
        if (!proof.isAdmitted()) {
            throw proof.mustWait() ? proof.told() : wrong();
        }
        return accounts.replacePassword(proof.caller(), password, PasswordHasher.hash(password), key, actor);
    }

    static RuleBrokenException wrong() {
        return new RuleBrokenException("security.ownPassword.wrong");
    }
}
