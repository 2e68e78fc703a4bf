package se.arshjul.cycle.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.arshjul.audit.CommandKey;
import se.arshjul.cycle.CycleService;
import se.arshjul.cycle.RoundLine;
import se.arshjul.cycle.RoundService;
import se.arshjul.cycle.YearReader;
import se.arshjul.cycle.YearView;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;

/** Holds what the page {@code cycle/dates.xhtml} shows and edits: one year, its rounds, and the one that is chosen. */
@Named
@ViewScoped
public class DatesBean implements Serializable {

    @Inject YearReader reader;
    @Inject CycleService cycles;
    @Inject RoundService rounds;
    @Inject CurrentActor current;
    @Inject se.arshjul.web.CommandKey commandKey;
    @Inject Notices notices;
    private long id;
    private Long roundId;
    private YearView year;
    private RoundLine round;
    private RoundDatesForm form;
    private String reason;

    public void load() {
        year = reader.year(id, current.actor());
        round = year.rounds().stream().filter(one -> roundId != null && one.id() == roundId).findFirst()
                .orElse(year.current());
        form = new RoundDatesForm(round.dates());
    }

    public String move() {
        rounds.moveDates(round.id(), form.dates(), key(), current.actor());
        return done("cycle.dates.moved", round.name());
    }

    public String openRound() {
        rounds.openByHand(round.id(), key(), current.actor());
        return done("cycle.dates.opened", round.name());
    }

    public String cancel() {
        rounds.cancel(round.id(), reason, key(), current.actor());
        return done("cycle.dates.cancelled", round.name());
    }

    public String end() {
        cycles.endYear(id, key(), current.actor());
        return done("cycle.dates.ended", String.valueOf(year.year()));
    }

    private CommandKey key() {
        return new CommandKey(commandKey.getValue());
    }

    private String done(String words, String what) {
        notices.add(words, what);
        return "/cycle/dates?faces-redirect=true&id=" + id + "&round=" + round.id();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getRoundId() {
        return roundId;
    }

    public void setRoundId(Long roundId) {
        this.roundId = roundId;
    }

    public YearView getYear() {
        return year;
    }

    public RoundLine getRound() {
        return round;
    }

    public RoundDatesForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
