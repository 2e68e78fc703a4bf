package se.arshjul.situation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.arshjul.contribution.PlaceNote;
import se.arshjul.contribution.PlaceNotes;
import se.arshjul.contribution.web.PlanWords;
import se.arshjul.organisation.Actor;
import se.arshjul.situation.PlaceStanding;
import se.arshjul.situation.SituationColumns;
import se.arshjul.situation.YearSituation;
import se.arshjul.situation.YearSituation.PlaceOfYear;
import se.arshjul.situation.YearSituation.RoundHead;
import se.arshjul.situation.YearSituationReader;
import se.arshjul.web.MatrixCell;
import se.arshjul.web.Texts;

/** Holds the matrix of a year on the page {@code situation/situation.xhtml}: places by rounds, and what other rooms add. */
@Named
@RequestScoped
public class YearSituationBean {

    /** One place of the matrix: its name, what has happened to it, and a cell for each round and each added column. */
    public record Row(PlaceOfYear place, String note, List<MatrixCell> cells) {}

    @Inject YearSituationReader reader;
    @Inject PlaceNotes placeNotes;
    @Inject SituationColumns columns;
    @Inject PlanWords words;
    @Inject Texts texts;
    @Inject Actor actor;
    private Map<Long, String> years = Map.of();
    private Long year;
    private Map<Long, PlaceNote> notes = Map.of();
    private YearSituation situation = new YearSituation(List.of(), List.of());
    private List<SituationColumns.Filled> added = List.of();

    /** Reads the year asked for, else the newest. */
    void load(Long asked) {
        years = reader.years(actor);
        year = years.containsKey(asked) ? asked : years.keySet().stream().findFirst().orElse(null);
        if (year != null) {
            situation = reader.year(year, actor);
            notes = placeNotes.ofYear(year);
        }
        if (situation.current() != null) {
            added = columns.of(situation.current(), situation.places().stream().map(PlaceOfYear::nodeId).toList());
        }
    }

    List<Row> rows(String show) {
        return situation.places().stream().filter(place -> switch (Objects.toString(show, "")) {
            case "late" -> place.isLate();
            case "outstanding" -> place.isOutstanding();
            default -> true;
        }).map(this::row).toList();
    }

    private Row row(PlaceOfYear place) {
        var cells = new ArrayList<MatrixCell>();
        situation.rounds().forEach(round -> cells.add(cell(round, place.parts().get(round.id()))));
        added.forEach(column -> {
            var cell = column.cells().get(place.nodeId());
            cells.add(cell == null ? none() : new MatrixCell(cell.tone(), cell.word(), null, cell.href()));
        });
        return new Row(place, note(place), cells);
    }

    private String note(PlaceOfYear place) {
        return place.parts().values().stream().map(part -> words.note(notes.get(part.id()))).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    private MatrixCell cell(RoundHead round, PlaceStanding part) {
        if (part == null) {
            return round.isOpened() ? none() : new MatrixCell("idle",
                    texts.of(round.isCancelled() ? "cycle.roundState.CANCELLED" : "situation.situation.notOpen"), null, null);
        }
        String state = texts.of("contribution.state." + part.state());
        return new MatrixCell(part.late() ? "late" : words.tone(part.state()),
                part.late() ? texts.of("situation.situation.lateIn", state) : state,
                part.isOutstanding() ? part.dueOn() : null, part.openPath());
    }

    private MatrixCell none() {
        return new MatrixCell("idle", texts.of("situation.situation.noPart"), null, null);
    }

    /** Parts that are late, in whatever round. */
    public long getLate() {
        return situation.places().stream().flatMap(place -> place.parts().values().stream()).filter(PlaceStanding::late).count();
    }

    public YearSituation getSituation() {
        return situation;
    }

    public List<SituationColumns.Filled> getAdded() {
        return added;
    }

    public Map<Long, String> getYears() {
        return years;
    }

    public Long getYear() {
        return year;
    }
}
