package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SampleDataTest {

    @Test @Tag("intake-1")
    void vanersborg_comes_in_without_a_fault_and_every_chapter_has_its_goals() {
        var inspection = Bring.inspected(ImportSource.folder(Bring.sample("vanersborg-2020")));
        assertThat(inspection.faults()).isEmpty();
        assertThat(added(inspection)).containsEntry("organisation", 97).containsEntry("personer", 64)
                .containsEntry("uppdrag", 72).containsEntry("mal", 14).containsEntry("mal_galler", 78)
                .containsEntry("texter", 52).containsEntry("nyckeltal_varden", 20).containsEntry("sammantraden", 11);
        assertThat(goalsByPlace(inspection, "SN-")).containsAllEntriesOf(Map.of("MAS", 10L, "ADM", 7L, "VSU", 9L,
                "HT", 8L, "SB", 9L, "PSO", 9L, "IFO", 9L, "ASI", 9L));
        assertThat(goalsByPlace(inspection, "KS-")).containsEntry("ASI", 4L).containsEntry("ASI-AME", 4L);
    }

    @Test @Tag("intake-1")
    void mellerud_comes_in_without_a_fault_but_for_the_files_that_come_later() {
        var folder = Bring.sample("mellerud-2019");
        var inspection = Bring.received(folder).inspected();
        assertThat(inspection.faults()).isEmpty();
        assertThat(added(inspection)).containsEntry("organisation", 38).containsEntry("texter", 39)
                .containsEntry("mal_galler", 28).containsEntry("nyckeltal_varden", 6).containsEntry("ekonomi", 45)
                .containsEntry("mal_kommentarer", 3)
                .containsEntry("tryckta_summor", 55).containsEntry("enhetsavvikelser", 9);
        assertThat(Bring.inspected(ImportSource.folder(folder)).faults())
                .allMatch(fault -> fault.key().equals("intake.fault.comesLater"));
    }

    @Test @Tag("intake-4")
    void the_same_folder_again_changes_nothing() {
        var source = ImportSource.folder(Bring.sample("vanersborg-2020"));
        var stock = Bring.after(Bring.inspected(source));
        var again = Inspection.of(source, Limits.NORMAL, brought -> stock);
        assertThat(again.faults()).isEmpty();
        assertThat(again.plan().changesSomething()).isFalse();
    }

    private static Map<String, Integer> added(Inspection inspection) {
        return inspection.plan().steps().stream()
                .collect(Collectors.toMap(step -> step.file().name(), step -> step.added().size()));
    }

    private static Map<String, Long> goalsByPlace(Inspection inspection, String prefix) {
        return inspection.plan().steps().stream().filter(step -> step.file() == Catalogue.GOAL_PLACES)
                .flatMap(step -> step.added().stream()).filter(entry -> entry.text("mål").startsWith(prefix))
                .collect(Collectors.groupingBy(entry -> entry.text("organisation"), Collectors.counting()));
    }
}
