package se.arshjul.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.arshjul.audit.AuditTrail;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.PortalAddress;
import se.arshjul.organisation.Actor;

/** Keeps local accounts: who has one, and the links and passwords by which one is opened. */
@ApplicationScoped
@Transactional
public class AccountService {

    /** Where a one-time link leads. */
    static final String WELCOME = "/security/welcome?token=";
    /** What concerns the installation is at no place. */
    static final String INSTALLATION = "";

    @Inject Access access;
    @Inject AccountRepository accounts;
    @Inject CredentialRepository credentials;
    @Inject LinkRepository links;
    @Inject AuditTrail audit;
    @Inject PortalAddress address;
    @Inject Event<PasswordSet> changed;

    public List<Account> accounts(Actor actor) {
        access.require(actor, Action.ADMINISTER_ACCOUNTS, null);
        return accounts.all();
    }

    public Account read(long personId, Actor actor) {
        access.require(actor, Action.ADMINISTER_ACCOUNTS, null);
        return accounts.find(personId).orElseThrow(() -> new NotFoundException("person", personId));
    }

    /** Makes the address by which the person sets a password, once; earlier ones stop working. It is not kept anywhere. */
    public String issueLink(String username, Actor actor) {
        var ground = access.granting(actor, Action.ADMINISTER_ACCOUNTS, null);
        var account = read(username);
        links.revoke(account.personId());
        audit.tell(actor, ground.actingFor(), "security.linkIssued", subject(account), ground.placeName(), username);
        return address.of(WELCOME + links.issue(account.personId()));
    }

    /** Sets many passwords, by user name: all, or none where one is refused. */
    public void setPasswords(Map<String, String> passwords, Actor actor) {
        var ground = access.granting(actor, Action.ADMINISTER_ACCOUNTS, null);
        passwords.forEach((username, password) -> PasswordRule.check(password, username));
        var hashes = passwords.entrySet().parallelStream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> PasswordHasher.hash(entry.getValue())));
        hashes.forEach((username, hash) -> {
            var account = read(username);
            save(account, hash);
            audit.tell(actor, ground.actingFor(), "security.passwordSet", subject(account), ground.placeName(), username);
        });
    }

    /**
     * Puts a person's new password in the place of the one just proved. Where that has been done already, by the same change
     * sent twice, nothing more happens; where another password has come meanwhile, the proof is worth nothing.
     */
    SignedIn replacePassword(SignedIn proved, String password, String hash, Actor actor) {
        var account = read(proved.username());
        var setAt = credentials.replace(account.personId(), proved.passwordSetAt(), hash);
        if (setAt.isEmpty()) {
            return credentials.find(proved.username()).filter(now -> PasswordHasher.fits(password, now.hash()))
                    .map(now -> new SignedIn(now.username(), now.setAt())).orElseThrow(OwnPassword::wrong);
        }
        settle(account);
        audit.tell(actor, null, "security.passwordChanged", subject(account), INSTALLATION, account.username());
        return new SignedIn(account.username(), setAt.get());
    }

    void save(Account account, String hash) {
        credentials.save(account.personId(), hash);
        settle(account);
    }

    /** What opened or was opened by the earlier password is worth nothing any more. */
    private void settle(Account account) {
        links.revoke(account.personId());
        changed.fire(new PasswordSet(account.username()));
    }

    private Account read(String username) {
        return accounts.find(username).orElseThrow(() -> new NotFoundException("person", username));
    }

    static String subject(Account account) {
        return "person-" + account.personId();
    }
}
