package se.arshjul.contribution.web;

import java.io.Serializable;
import java.util.List;
import se.arshjul.contribution.Removed;

/** What has been removed from a form's rows of a kind, and what the last press did to which, so that it is said there (contribution-18). */
public class RemovedForm implements Serializable {

    private final String kind;
    private List<Removed> rows = List.of();
    private Removed last;
    private int place;
    private long back;

    public RemovedForm(String kind) {
        this.kind = kind;
    }

    /** Shows what is removed now; the last press neither removed anything nor put anything back. */
    public void show(List<Removed> all) {
        rows = all.stream().filter(row -> row.kind().equals(kind)).toList();
        last = null;
        back = 0;
    }

    /** The last press removed the row that stood at a place among the others. */
    public void removed(long id, int at) {
        last = rows.stream().filter(row -> row.id() == id).findFirst().orElse(null);
        place = at;
    }

    /** The last press put a row back. */
    public void putBack(long id) {
        back = id;
    }

    /** True where the notice of the last removal belongs before the row at a place, or after all of them. */
    public boolean isToldAt(int at, int all) {
        return last != null && at == Math.min(place, all);
    }

    public String getKind() {
        return kind;
    }

    public List<Removed> getRows() {
        return rows;
    }

    public Removed getLast() {
        return last;
    }

    public long getBack() {
        return back;
    }
}
