package se.arshjul.web;

/**
 * One message of the page: its tone, its words, and what it is about: the id of a field, the path of a page, or empty for the
 * page itself.
 */
public record PageMessage(String tone, String text, String target) {

    /** Where it leads from a page of the portal at a context path. */
    public String href(String contextPath) {
        return target.startsWith("/") ? contextPath + target : "#" + target;
    }
}
