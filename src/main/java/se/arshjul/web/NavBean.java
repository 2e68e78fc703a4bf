package se.arshjul.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import se.arshjul.kernel.BusinessTime;

/** What the shell of every page shows: where one can go, where one is, who one is. */
@Named("nav")
@RequestScoped
public class NavBean {
    private static final List<String> ROOMS =
            List.of("start", "worklist", "plan", "goal", "followup", "committee", "organisation");

    @Inject
    HttpServletRequest request;

    @Inject
    BusinessTime time;

    private List<NavItem> items;

    public List<NavItem> getItems() {
        if (items == null) {
            items = ROOMS.stream().map(this::item).toList();
        }
        return items;
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
        return isSignedIn() ? request.getUserPrincipal().getName() : "";
    }

    public List<String> getRoles() {
        return Stream.<String>of().toList();
    }

    public String getMunicipality() {
        return "";
    }

    /** The month that the mark lights up, 1–12. */
    public int getMonth() {
        return time.today().getMonthValue();
    }
}
