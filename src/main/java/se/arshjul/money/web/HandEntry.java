package se.arshjul.money.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import se.arshjul.audit.CommandKey;
import se.arshjul.money.FigureKind;
import se.arshjul.money.HandEntries.Which;
import se.arshjul.money.HandEntries;
import se.arshjul.money.StandingFigure;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;
import se.arshjul.web.Texts;

/** One figure that the controller writes by hand: chosen, shown as it stands, and written with a note. */
@Named
@ViewScoped
public class HandEntry implements Serializable {

    @Inject HandEntries entries;
    @Inject CurrentActor current;
    @Inject Texts texts;
    @Inject Notices notices;
    @Inject se.arshjul.web.CommandKey key;
    private long roundId;
    private HandEntries.Choices choices;
    private String place;
    private String kind = FigureKind.UTFALL.name();
    private String row;
    private Which chosen;
    private StandingFigure standing;
    private String value;
    private String note;

    void open(long round, HandEntries.Choices among) {
        roundId = round;
        choices = among;
    }

    /** Shows the figure as it stands, to be written over. */
    public void show() {
        chosen = new Which(place, FigureKind.valueOf(kind), row);
        standing = entries.standing(roundId, chosen, current.actor()).orElse(null);
        value = standing == null ? "" : standing.typed();
        note = standing == null ? "" : standing.note();
    }

    public String write() {
        entries.write(roundId, chosen, value, note, standing == null ? 0 : standing.version(), new CommandKey(key.getValue()),
                current.actor());
        notices.add("money.entry.done");
        return "/money/figures?faces-redirect=true&id=" + roundId;
    }

    /** The places by their indented names. */
    public Map<String, String> getPlaces() {
        var places = new LinkedHashMap<String, String>();
        choices.places().forEach(choice -> places.put(choice.indented(), choice.code()));
        return places;
    }

    public Map<String, String> getKinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (FigureKind each : FigureKind.values()) {
            kinds.put(texts.of("money.kind." + each), each.name());
        }
        return kinds;
    }

    public Map<String, String> getRows() {
        var rows = new LinkedHashMap<String, String>();
        choices.rows().forEach(line -> rows.put(line.name(), line.code()));
        return rows;
    }

    /** The unit that the amount is written in. */
    public String getUnit() {
        return choices.unit();
    }

    public boolean isChosen() {
        return chosen != null;
    }

    public StandingFigure getStanding() {
        return standing;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
