package se.arshjul.steering;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the income statement as this municipality prints it. */
@Entity
@Table(name = "statement_row")
public class StatementRow {

    /** What a row holds. */
    public enum Kind { INTAKT, KOSTNAD, SUMMA }

    /** The statement that a row stands in: that of the operations, or that of the investments. */
    public enum Layout { DRIFT, INVESTERING }

    @Id private String code;
    private String name;
    @Enumerated(STRING) private Kind kind;
    private String sums;
    private int ordinal;
    @Enumerated(STRING) private Layout layout = Layout.DRIFT;

    protected StatementRow() {}

    public StatementRow(String code) {
        this.code = code;
    }

    /** The codes of the rows that a summing row adds, parted by commas; null for a row of figures. */
    public void describe(String newName, Kind newKind, String newSums, int newOrdinal) {
        name = newName;
        kind = newKind;
        sums = newSums;
        ordinal = newOrdinal;
    }

    public void standIn(Layout newLayout) {
        layout = newLayout;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public String sums() {
        return sums;
    }

    public int ordinal() {
        return ordinal;
    }

    public Layout layout() {
        return layout;
    }
}
