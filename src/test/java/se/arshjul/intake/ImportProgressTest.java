package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.intake.ImportProgress.State;
import se.arshjul.intake.ImportProgress.Step;

class ImportProgressTest {
    private final ImportProgress progress = new ImportProgress();

    @Test @Tag("intake-12")
    void the_rows_of_every_file_are_counted_as_they_are_read_and_then_judged() {
        var told = new ArrayList<Step>();
        var town = ImportSource.upload("data.zip", Bring.nothing().with("kommun.csv", "kod;namn\nEKV;Ekvads kommun\n")
                .with("organ.csv", "kod;namn;typ\nKF;Kommunfullmäktige;KF\nVN;Vårdnämnden;NAMND\n").zip());
        Inspection.of(town, Limits.NORMAL, brought -> Bring.defaults(), Check.all(), (state, file, done, all) -> told.add(new Step(state, file, done, all, 0)));
        assertThat(told).containsExactly(new Step(State.READING, "kommun.csv", 0, 3, 0), new Step(State.READING, "organ.csv", 1, 3, 0),
                new Step(State.READING, "organ.csv", 2, 3, 0), new Step(State.JUDGING, "", 3, 3, 0));
    }

    @Test @Tag("intake-12")
    void an_end_is_remembered_with_all_rows_behind_it_or_with_its_faults() {
        progress.begin("import-1").reached(State.WRITING, "organ", 1, 3);
        progress.ended("import-1", true);
        assertThat(progress.find("import-1")).contains(new Step(State.DONE, "", 3, 3, 0));
        progress.begin("import-2");
        progress.refused("import-2", 4);
        progress.ended("import-2", true);
        assertThat(progress.find("import-2")).contains(new Step(State.REFUSED, "", 0, 0, 4));
        progress.begin("import-3").reached(State.WRITING, "organ", 1, 3);
        progress.ended("import-3", false);
        assertThat(progress.find("import-3")).contains(new Step(State.FAILED, "", 1, 3, 0));
    }
}
