package se.arshjul.intake;

import java.util.List;
import se.arshjul.kernel.TextGate;

/** One file or sheet as it was read: its name in the format, its label in faults, its columns and its rows. */
record Table(String name, String label, List<String> columns, List<Row> rows) {

    /** A row with its number as a spreadsheet counts: the header is row 1. */
    record Row(int number, List<String> cells) {

        Row {
            cells = cells.stream().map(TextGate::spelled).toList();
        }

        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
