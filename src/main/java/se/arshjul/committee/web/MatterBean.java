package se.arshjul.committee.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.arshjul.audit.CommandKey;
import se.arshjul.committee.CommitteeReader;
import se.arshjul.committee.Matter;
import se.arshjul.committee.MatterService;
import se.arshjul.committee.MatterView;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;

/** Holds what the page {@code committee/matter.xhtml} shows and edits; decides nothing. */
@Named
@ViewScoped
public class MatterBean implements Serializable {

    @Inject CommitteeReader reader;
    @Inject MatterService matters;
    @Inject Access access;
    @Inject CurrentActor current;
    @Inject se.arshjul.web.CommandKey commandKey;
    @Inject Notices notices;
    private long id;
    private MatterView matter;
    private String diaryNumber;
    private String title;
    private String rapporteur;

    public void load() {
        matter = reader.matter(id, current.actor());
        diaryNumber = matter.diaryNumber();
        title = matter.title();
        rapporteur = matter.rapporteur();
    }

    public String register() {
        matters.register(id, diaryNumber, title, rapporteur, new CommandKey(commandKey.getValue()), current.actor());
        notices.add("committee.matter.registered", diaryNumber);
        return "/committee/meeting?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** True while this is the matter's step and the reader may take it; others read where the matter stands. */
    public boolean isOpen() {
        return matter.state() == Matter.State.PREPARED
                && access.permits(current.actor(), Action.REGISTER_MATTER, Place.body(matter.bodyId()));
    }

    public MatterView getMatter() {
        return matter;
    }

    public String getDiaryNumber() {
        return diaryNumber;
    }

    public void setDiaryNumber(String diaryNumber) {
        this.diaryNumber = diaryNumber;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getRapporteur() {
        return rapporteur;
    }

    public void setRapporteur(String rapporteur) {
        this.rapporteur = rapporteur;
    }
}
