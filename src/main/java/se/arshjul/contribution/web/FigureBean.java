package se.arshjul.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjul.contribution.FigureSource.Origin;
import se.arshjul.contribution.LiveFigures;
import se.arshjul.organisation.Actor;

/** Holds what the page {@code contribution/figure.xhtml} shows: where a figure in a text comes from. */
@Named
@RequestScoped
public class FigureBean {

    @Inject LiveFigures figures;
    @Inject Actor actor;
    private String of;
    private Origin origin;

    public void load() {
        origin = figures.origin(of == null ? "" : of, actor);
    }

    public Origin getOrigin() {
        return origin;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
