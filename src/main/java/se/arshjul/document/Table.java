package se.arshjul.document;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A table whose headings know what they head. */
public record Table(String caption, String unit, List<String> columns, List<Row> rows, String note) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same with the unit that its amounts are written in. */
    public Table in(String itsUnit) {
        return new Table(caption, itsUnit, columns, rows, note);
    }

    @Override
    public String asProse() {
        var told = rows.stream().map(row -> Block.paragraph(row.cells().stream().map(Cell::asProse).collect(joining(" \u00b7 "))));
        return Block.paragraph(Html.escape(caption)) + told.collect(joining()) + Block.paragraph(Html.escape(note));
    }
}
