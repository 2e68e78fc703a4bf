package se.arshjul.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Municipality;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.security.CurrentActor;

/** What the shell of every page shows: where one can go, where one is, who one is. */
@Named("nav")
@RequestScoped
public class NavBean {
    /** The rooms of the portal, and what one must be allowed to somewhere to be shown the way there. */
    private static final List<Way> WAYS = List.of(
            new Way("start", "/start", Action.READ_PUBLISHED),
            new Way("worklist", "/worklist/tasks", Action.READ_PUBLISHED),
            new Way("cycle", "/cycle/year", Action.OPEN_YEAR),
            new Way("reading", "/reading/plans", Action.READ_PUBLISHED),
            new Way("goal", "/goal/thread", Action.READ_PUBLISHED),
            new Way("indicator", "/indicator/indicators", Action.READ_INDICATORS),
            new Way("situation", "/situation/situation", Action.READ_SITUATION),
            new Way("money", "/money/overview", Action.READ_FIGURES),
            new Way("committee", "/committee/overview", Action.READ_COMMITTEE),
            new Way("commission", "/commission/commissions", Action.READ_PUBLISHED),
            new Way("organisation", AdministrationBean.FIRST, Action.READ_ADMINISTRATION));

    /** What is read from the ledger is money, whoever keeps the files. */
    private static final String LEDGER = "/intake/sie";

    /** Rooms without a way of their own, and the way under which people look for them. */
    private static final Map<String, String> UNDER = Map.of("contribution", "reading", "followup", "situation");

    @Inject
    HttpServletRequest request;

    @Inject
    BusinessTime time;

    @Inject
    CurrentActor current;

    @Inject
    Access access;

    @Inject
    OrganisationRepository organisation;

    @Inject
    Texts texts;

    private List<NavItem> items;

    /** A way in the main navigation: the key of its text, where it leads, and the right that it takes. */
    private record Way(String key, String path, Action action) {}

    public List<NavItem> getItems() {
        if (items == null) {
            items = WAYS.stream().filter(way -> leadsTo(way.action())).map(this::item).toList();
        }
        return items;
    }

    private boolean leadsTo(Action action) {
        return current.find().filter(actor -> access.permitsSomewhere(actor, action)).isPresent();
    }

    private NavItem item(Way way) {
        return new NavItem("web.nav." + way.key(), way.path(), isAt(way), 0);
    }

    /** The very page, or a page of the same room that has no way of its own. */
    private boolean isAt(Way way) {
        var here = path().replace(".xhtml", "");
        if (AdministrationBean.has(here)) {
            return way.path().equals(AdministrationBean.FIRST);
        }
        if (here.equals(LEDGER)) {
            return way.key().equals("money");
        }
        boolean own = WAYS.stream().anyMatch(other -> other.path().equals(here));
        return own ? here.equals(way.path()) : way.key().equals(roomOf(here));
    }

    private static String roomOf(String path) {
        var room = path.substring(1).split("/")[0];
        return UNDER.getOrDefault(room, room);
    }

    private String path() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** The page to come back to after a choice of language or look; after an error page that is the start. */
    public String getBack() {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) {
            return "/start";
        }
        return request.getQueryString() == null ? path() : path() + "?" + request.getQueryString();
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public String getUserName() {
        return current.find().map(Actor::name).orElse("");
    }

    /**
     * Every role held today, in words: as holder, as somebody's deputy, or because the post is vacant. What the own place took
     * over from follows with the role and is not told again.
     */
    public List<String> getRoles() {
        return current.find().map(Actor::standings).orElse(List.of()).stream()
                .filter(standing -> standing.ground() != Standing.Ground.SUCCESSOR).map(this::words).toList();
    }

    private String words(Standing standing) {
        var role = texts.of("organisation.role." + standing.title());
        return switch (standing.ground()) {
            case HOLDER, SUCCESSOR -> place(standing).isEmpty() ? role : role + ", " + place(standing);
            case DEPUTY -> texts.of("organisation.standing.deputy", role, place(standing), standing.actingFor());
            case VACANT_BELOW -> standing.isAtEndedPlace() ? role + ", " + place(standing)
                    : texts.of("organisation.standing.vacant", role, standing.placeName());
        };
    }

    private String place(Standing standing) {
        return standing.isAtEndedPlace() ? texts.of("organisation.standing.ended", standing.placeName()) : standing.placeName();
    }

    public String getMunicipality() {
        return organisation.municipality().map(Municipality::name).orElse("");
    }

    /** The month that the mark lights up, 1–12. */
    public int getMonth() {
        return time.today().getMonthValue();
    }
}
