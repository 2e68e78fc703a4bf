package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.commission.EffectLine;
import se.arshjul.commission.EffectRemark;
import se.arshjul.commission.EffectSums;

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
    void mellerud_comes_in_without_a_fault() {
        var inspection = Bring.inspected(ImportSource.folder(Bring.sample("mellerud-2019")));
        assertThat(inspection.faults()).isEmpty();
        assertThat(added(inspection)).containsEntry("organisation", 38).containsEntry("texter", 39)
                .containsEntry("mal_galler", 28).containsEntry("nyckeltal_varden", 6).containsEntry("ekonomi", 45)
                .containsEntry("mal_kommentarer", 3).containsEntry("namnduppdrag", 15).containsEntry("namnduppdrag_galler", 40)
                .containsEntry("tryckta_summor", 55).containsEntry("enhetsavvikelser", 9);
    }

    @Test @Tag("intake-4")
    void the_same_folder_again_changes_nothing() {
        var source = ImportSource.folder(Bring.sample("vanersborg-2020"));
        var stock = Bring.after(Bring.inspected(source));
        var again = Inspection.of(source, Limits.NORMAL, brought -> stock, Check.all(), Telling.NOBODY);
        assertThat(again.faults()).isEmpty();
        assertThat(again.plan().changesSomething()).isFalse();
    }

    @Test @Tag("commission-5")
    void the_measures_of_2020_add_up_and_two_of_them_are_remarked_on() {
        var lines = Bring.inspected(ImportSource.folder(Bring.sample("mellerud-2019"))).plan().steps().stream()
                .filter(step -> step.file() == CommissionFiles.COMMISSIONS).flatMap(step -> step.added().stream())
                .filter(entry -> entry.text("period").equals("2020"))
                .map(entry -> new EffectLine(entry.text("kod"), entry.text("text"), null, entry.kronor("besparing_kr"), null)).toList();
        var sums = new EffectSums(lines);
        assertThat(sums.plannedKr()).isEqualTo(7_527_000L);
        assertThat(sums.remarks()).extracting(EffectRemark::code).containsExactly("NU-2020-3", "NU-2020-4");
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
