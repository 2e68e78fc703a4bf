package se.arshjul.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import se.arshjul.organisation.Actor;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** The pages of Förvaltning that the reader may see, as the row of links above each of them. */
@Named("administration")
@RequestScoped
public class AdministrationBean {

    static final String FIRST = "/organisation/administration";

    private record Way(String key, String path, Action action) {}

    private static final List<Way> WAYS = List.of(
            new Way("organisation", FIRST, Action.READ_ADMINISTRATION),
            new Way("people", "/organisation/people", Action.READ_ADMINISTRATION),
            new Way("steering", "/steering/model", Action.READ_ADMINISTRATION),
            new Way("intake", "/intake/import", Action.IMPORT),
            new Way("accounts", "/security/accounts", Action.ADMINISTER_ACCOUNTS),
            new Way("log", "/audit/log", Action.READ_AUDIT),
            new Way("check", "/worklist/check", Action.RUN_CHECK));

    @Inject HttpServletRequest request;
    @Inject Access access;
    @Inject Actor actor;

    /** True for the pages of the administration, in whatever room they lie. */
    static boolean has(String path) {
        return WAYS.stream().anyMatch(way -> path.equals(way.path())) || path.startsWith("/security/account");
    }

    public List<NavItem> getItems() {
        String here = request.getRequestURI().substring(request.getContextPath().length()).replace(".xhtml", "");
        return WAYS.stream().filter(way -> access.permits(actor, way.action(), null))
                .map(way -> new NavItem("organisation.way." + way.key(), way.path(), here.equals(way.path()), 0)).toList();
    }
}
