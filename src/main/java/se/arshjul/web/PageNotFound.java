package se.arshjul.web;

import jakarta.faces.context.FacesContext;

/** Answers 404 from a page's {@code load} when what the address names is missing. */
public final class PageNotFound {
    private PageNotFound() {}

    public static void answer() {
        FaultAnswer.notFound(FacesContext.getCurrentInstance());
    }
}
