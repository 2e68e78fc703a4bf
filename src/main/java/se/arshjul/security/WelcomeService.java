package se.arshjul.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.Deed;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.ActorSource;
import se.arshjul.organisation.Person;

/** Lets the holder of a one-time link choose a password, or become the first administrator of an empty installation. */
@ApplicationScoped
@Transactional
public class WelcomeService {

    @Inject LinkRepository links;
    @Inject AccountRepository accounts;
    @Inject AccountService service;
    @Inject ActorSource actors;
    @Inject AuditTrail audit;
    @Inject BusinessTime time;

    /** Whose password the link sets; empty where it makes the first administrator. Refuses a link that does not work. */
    public Optional<Account> holder(String token) {
        return accountOf(read(token));
    }

    public void choosePassword(String token, String password) {
        var link = read(token);
        var account = accountOf(link).orElseThrow(WelcomeService::spent);
        PasswordRule.check(password, account.username());
        use(link);
        service.save(account, PasswordHasher.hash(password));
        tell(actors.read(account.username()), "security.passwordSet", account);
    }

    /** Makes the first administrator, who imports or enters everyone else; refused once anybody is there. */
    public void becomeAdministrator(String token, String username, String name, String email, String password) {
        var link = read(token);
        PasswordRule.check(password, username);
        accounts.holdPeople();
        if (link.personId() != null || !accounts.nobodyIsThere()) {
            throw spent();
        }
        use(link);
        var person = accounts.saveAdministrator(new Person(userName(username), name.strip(), email.strip()), time.today());
        var account = accounts.find(person.id()).orElseThrow();
        service.save(account, PasswordHasher.hash(password));
        tell(actors.read(account.username()), "security.administratorCreated", account);
    }

    private void tell(Actor actor, String action, Account account) {
        audit.tell(Deed.of(actor, action)
                .about(AccountService.subject(account), AccountService.INSTALLATION).saying(account.username()));
    }

    private void use(LinkRepository.Link link) {
        if (!links.use(link)) {
            throw spent();
        }
    }

    private LinkRepository.Link read(String token) {
        return links.find(token == null ? "" : token).orElseThrow(WelcomeService::spent);
    }

    private Optional<Account> accountOf(LinkRepository.Link link) {
        return link.personId() == null ? Optional.empty() : accounts.find(link.personId());
    }

    private static String userName(String username) {
        String plain = username.strip().toLowerCase(java.util.Locale.ROOT);
        if (!plain.matches("[a-z0-9åäö][a-z0-9åäö._@-]{1,60}")) {
            throw new RuleBrokenException("security.welcome.userName");
        }
        return plain;
    }

    private static RuleBrokenException spent() {
        return new RuleBrokenException("security.welcome.spent");
    }
}
