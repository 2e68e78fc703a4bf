package se.arshjul.reading.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjul.document.DocumentWords;
import se.arshjul.organisation.Actor;
import se.arshjul.reading.DocumentReader;
import se.arshjul.reading.DocumentHtml;
import se.arshjul.reading.PlanReading;

/** Holds what the page {@code reading/read.xhtml} shows: a round's whole plan, or one place's part of it. */
@Named
@RequestScoped
public class ReadBean {

    @Inject DocumentReader reader;
    @Inject Actor actor;
    private Long round;
    private Long place;
    private Long version;
    private PlanReading document;
    private String html;

    public void load() {
        long id = place == null ? reader.whole(round == null ? 0 : round) : place;
        document = reader.read(id, version == null ? null : version.intValue(), actor);
        html = new DocumentHtml(DocumentWords::of).body(document.content());
    }

    public String getHtml() {
        return html;
    }

    public PlanReading getDocument() {
        return document;
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }

    public Long getPlace() {
        return place;
    }

    public void setPlace(Long place) {
        this.place = place;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
