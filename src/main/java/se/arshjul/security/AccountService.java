package se.arshjul.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Deed;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.PortalAddress;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;

/** Keeps local accounts: who has one, and the links and passwords by which one is opened. */
@ApplicationScoped
@Transactional
public class AccountService {

    /** Where a one-time link leads. */
    static final String WELCOME = "/security/welcome?token=";
    /** What concerns the installation is at no place. */
    static final String INSTALLATION = "";
    private static final String LINK_ISSUED = "security.issueLink ";
    private static final String PASSWORD_CHANGED = "security.passwordChanged";

    @Inject Access access;
    @Inject AccountRepository accounts;
    @Inject CredentialRepository credentials;
    @Inject LinkRepository links;
    @Inject AuditTrail audit;
    @Inject CommandReceipts receipts;
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

    /**
     * Makes the address by which the person sets a password, once; earlier ones stop working. It is not kept anywhere: whoever
     * asks again with the same key is told that it has been made, and the one that was shown goes on working.
     */
    public String issueLink(String username, CommandKey key, Actor actor) {
        var ground = access.granting(actor, Action.ADMINISTER_ACCOUNTS, null);
        var account = read(username);
        var made = new String[1];
        receipts.once(key, actor, LINK_ISSUED + username, () -> {
            made[0] = link(account, ground, actor);
        });
        if (made[0] == null) {
            throw new RuleBrokenException("security.account.linkShown");
        }
        return made[0];
    }

    private String link(Account account, Standing ground, Actor actor) {
        links.revoke(account.personId());
        audit.tell(Deed.of(actor, ground, "security.linkIssued").about(subject(account), ground.placeName()).saying(account.username()));
        return address.of(WELCOME + links.issue(account.personId()));
    }

    /** Sets many passwords, by user name: all, or none where one is refused. */
    public void setPasswords(Map<String, String> passwords, CommandKey key, Actor actor) {
        var ground = access.granting(actor, Action.ADMINISTER_ACCOUNTS, null);
        passwords.forEach((username, password) -> PasswordRule.check(password, username));
        var hashes = passwords.entrySet().parallelStream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> PasswordHasher.hash(entry.getValue())));
        receipts.once(key, actor, "security.setPasswords", () -> hashes.forEach((username, hash) -> {
            var account = read(username);
            save(account, hash);
            audit.tell(Deed.of(actor, ground, "security.passwordSet")
                    .about(subject(account), ground.placeName()).saying(username));
        }));
    }

    /**
     * Puts a person's new password in the place of the one just proved. Where that has been done already, by the same change
     * sent twice, nothing more happens; where another password has come meanwhile, the proof is worth nothing.
     */
    SignedIn replacePassword(SignedIn proved, String password, String hash, CommandKey key, Actor actor) {
        receipts.once(key, actor, PASSWORD_CHANGED, () -> replace(proved, password, hash, actor));
        return now(actor).orElseThrow(OwnPassword::wrong);
    }

    private void replace(SignedIn proved, String password, String hash, Actor actor) {
        var account = read(proved.username());
        if (credentials.replace(account.personId(), proved.passwordSetAt(), hash).isPresent()) {
            settle(account);
            audit.tell(Deed.of(actor, PASSWORD_CHANGED).about(subject(account), INSTALLATION).saying(account.username()));
        } else if (credentials.find(proved.username()).filter(now -> PasswordHasher.fits(password, now.hash())).isEmpty()) {
            throw OwnPassword.wrong();
        }
    }

    /** Who is signed in since the change that the person made with this key; empty where none was. */
    Optional<SignedIn> findChanged(CommandKey key, Actor actor) {
        return receipts.isDone(key, actor, PASSWORD_CHANGED) ? now(actor) : Optional.empty();
    }

    private Optional<SignedIn> now(Actor actor) {
        return credentials.find(actor.username()).map(now -> new SignedIn(now.username(), now.setAt()));
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
