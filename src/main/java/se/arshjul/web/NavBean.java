package se.arshjul.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
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
    private static final Map<String, Action> ROOMS = rooms();

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

    private static Map<String, Action> rooms() {
        var rooms = new LinkedHashMap<String, Action>();
        rooms.put("start", Action.READ_PUBLISHED);
        rooms.put("worklist", Action.READ_PUBLISHED);
        rooms.put("plan", Action.READ_PUBLISHED);
        rooms.put("goal", Action.READ_PUBLISHED);
        rooms.put("followup", Action.READ_SITUATION);
        rooms.put("committee", Action.READ_COMMITTEE);
        rooms.put("organisation", Action.READ_ADMINISTRATION);
        return rooms;
    }

    public List<NavItem> getItems() {
        if (items == null) {
            items = ROOMS.entrySet().stream().filter(room -> leadsTo(room.getValue())).map(Map.Entry::getKey)
                    .map(this::item).toList();
        }
        return items;
    }

    private boolean leadsTo(Action action) {
        return current.find().filter(actor -> access.permitsSomewhere(actor, action)).isPresent();
    }

    private NavItem item(String room) {
        var path = "/" + room;
        return new NavItem("web.nav." + room, path, isAt(path), 0);
    }

    private boolean isAt(String path) {
        var here = path();
        return here.equals(path) || here.startsWith(path + "/") || here.startsWith(path + ".");
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

    /** Every role held today, in words: as holder, as somebody's deputy, or because the post is vacant. */
    public List<String> getRoles() {
        return current.find().map(Actor::standings).orElse(List.of()).stream().map(this::words).toList();
    }

    private String words(Standing standing) {
        var role = texts.of("organisation.role." + standing.role());
        return switch (standing.ground()) {
            case HOLDER -> standing.placeName().isEmpty() ? role : role + ", " + standing.placeName();
            case DEPUTY -> texts.of("organisation.standing.deputy", role, standing.placeName(), standing.actingFor());
            case VACANT_BELOW -> texts.of("organisation.standing.vacant", role, standing.placeName());
        };
    }

    public String getMunicipality() {
        return organisation.municipality().map(Municipality::name).orElse("");
    }

    /** The month that the mark lights up, 1–12. */
    public int getMonth() {
        return time.today().getMonthValue();
    }
}
