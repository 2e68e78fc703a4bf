package se.arshjul.situation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.PlaceNote;
import se.arshjul.contribution.PlaceNotes;
import se.arshjul.contribution.web.PlanWords;
import se.arshjul.organisation.Actor;
import se.arshjul.security.Access;
import se.arshjul.security.AccessDeniedException;
import se.arshjul.security.Action;
import se.arshjul.situation.PlaceStanding;
import se.arshjul.situation.SituationReader;
import se.arshjul.web.MatrixCell;
import se.arshjul.web.Texts;
import se.arshjul.worklist.WorkItem;

/** Holds what the page {@code situation/situation.xhtml} shows: places by rounds or by the steps of one, what is late, what nobody answers for. */
@Named
@RequestScoped
public class SituationBean {

    @Inject SituationReader reader;
    @Inject PlaceNotes placeNotes;
    @Inject YearSituationBean wholeYear;
    @Inject PlanWords words;
    @Inject Texts texts;
    @Inject Access access;
    @Inject Actor actor;
    private Long year;
    private Long round;
    private String show;
    private Map<Long, String> rounds;
    private List<PlaceStanding> places = List.of();
    private Map<Long, PlaceNote> notes = Map.of();
    private List<WorkItem> ownerless = List.of();

    public void load() {
        if (!access.permitsSomewhere(actor, Action.READ_SITUATION)) {
            throw new AccessDeniedException(Action.READ_SITUATION);
        }
        rounds = reader.rounds(actor);
        if (round == null) {
            wholeYear.load(year);
        } else {
            places = reader.places(round, actor);
            notes = placeNotes.ofRound(round);
        }
        if (access.permits(actor, Action.READ_ADMINISTRATION, null)) {
            ownerless = reader.withoutLivingOwner();
        }
    }

    /** The places that the filter lets through. */
    public List<SituationRow> getRows() {
        return places.stream().filter(place -> switch (Objects.toString(show, "")) {
            case "late" -> place.late();
            case "outstanding" -> place.isOutstanding();
            default -> true;
        }).map(this::row).toList();
    }

    private SituationRow row(PlaceStanding place) {
        String state = texts.of("contribution.state." + place.state());
        return new SituationRow(place, words.note(notes.get(place.id())), List.of(
                new MatrixCell(place.late() ? "late" : words.tone(place.state()),
                        place.late() ? texts.of("situation.situation.lateIn", state) : state, place.dueOn(), place.openPath()),
                step("info", "situation.situation.handedOver", place.handedOver()),
                step("returned", "situation.situation.returned", place.returned()),
                step("done", "situation.situation.accepted", place.accepted())));
    }

    private MatrixCell step(String tone, String word, LocalDate date) {
        return date == null ? new MatrixCell("idle", texts.of("situation.situation.no"), null, null)
                : new MatrixCell(tone, texts.of(word), date, null);
    }

    /** The topmost part whose activities the reader may see drawn over the year; null for none. */
    public Long getDrawn() {
        return places.stream().filter(place -> place.openPath() != null).map(PlaceStanding::id).findFirst().orElse(null);
    }

    public long getUnits() {
        return places.stream().filter(PlaceStanding::isUnit).count();
    }

    public long getUnitsDone() {
        return places.stream().filter(place -> place.isUnit() && place.state() == Contribution.State.ACCEPTED).count();
    }

    public long getLate() {
        return round == null ? wholeYear.getLate() : places.stream().filter(PlaceStanding::late).count();
    }

    /** The rows of the year's matrix that the filter lets through. */
    public List<YearSituationBean.Row> getYearRows() {
        return wholeYear.rows(show);
    }

    public Long getYear() {
        return year;
    }

    public void setYear(Long year) {
        this.year = year == null || year == 0 ? null : year;
    }

    public List<WorkItem> getOwnerless() {
        return ownerless;
    }

    public Map<Long, String> getRounds() {
        return rounds;
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round == null || round == 0 ? null : round;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
