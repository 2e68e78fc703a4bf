package se.arshjul.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;

/** One activity that a unit of the demonstration writes. */
record DraftRow(String unit, String goal, String title, String description, String ownerRole, String followUp,
        LocalDate from, LocalDate to) {

    static List<DraftRow> of(String csv) {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv).stream().map(DraftRow::row).toList();
    }

    private static DraftRow row(NamedCsvRecord line) {
        return new DraftRow(line.getField("organisation"), line.getField("mål"), line.getField("rubrik"),
                line.getField("beskrivning"), line.getField("ansvarig_roll"), line.getField("uppföljning"),
                LocalDate.parse(line.getField("start")), LocalDate.parse(line.getField("slut")));
    }

    DraftRow aYearEarlier() {
        return new DraftRow(unit, goal, title, description, ownerRole, followUp, from.minusYears(1), to.minusYears(1));
    }
}
