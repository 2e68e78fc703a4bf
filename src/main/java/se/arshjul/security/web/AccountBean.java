package se.arshjul.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import se.arshjul.audit.CommandKey;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.security.Account;
import se.arshjul.security.AccountService;
import se.arshjul.security.CurrentActor;

/** Holds what the page {@code security/account.xhtml} shows of one person's account, and the link just made, shown once. */
@Named
@RequestScoped
public class AccountBean {

    @Inject AccountService service;
    @Inject CurrentActor current;
    @Inject HttpServletRequest request;
    private String person;
    private Account account;
    private String link;

    public void load() {
        if (person == null || !person.matches("\\d{1,18}")) {
            throw new NotFoundException("person", person);
        }
        account = service.read(Long.parseLong(person), current.actor());
        if (request.getMethod().equals("POST")) {
            link = service.issueLink(account.username(), new CommandKey(request.getParameter("key")), current.actor());
            account = service.read(account.personId(), current.actor());
        }
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public Account getAccount() {
        return account;
    }

    public String getLink() {
        return link;
    }
}
