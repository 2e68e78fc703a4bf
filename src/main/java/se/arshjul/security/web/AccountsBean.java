package se.arshjul.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjul.security.Account;
import se.arshjul.security.AccountService;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Texts;

/** Holds what the page {@code security/accounts.xhtml} shows: everyone, and whether they can sign in. */
@Named
@RequestScoped
public class AccountsBean {

    @Inject AccountService service;
    @Inject CurrentActor current;
    @Inject Texts texts;
    private List<Account> accounts;

    public void load() {
        accounts = service.accounts(current.actor());
    }

    public List<Account> getAccounts() {
        return accounts;
    }

    /** In words: since when there is a password, until when a link waits, or that there is neither. */
    public String state(Account account) {
        if (account.linkWorksUntil() != null) {
            return texts.of("security.account.invited", account.linkWorksUntil());
        }
        return account.isOpen() ? texts.of("security.account.open", account.passwordSetAt())
                : texts.of("security.account.none");
    }
}
