package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CommissionFilesTest {

    private static final String COMMISSIONS = "kod;text;organ;period;ordning;besparing_kr;effekt\n";

    private static Bring town(String commissions, String places, String answers) {
        return Bring.smallTown().with("namnduppdrag.csv", commissions).with("namnduppdrag_galler.csv", "uppdrag;organisation\n" + places)
                .with("namnduppdrag_svar.csv", "uppdrag;organisation;period;text;läge\n" + answers);
    }

    @Test @Tag("intake-1") @Tag("intake-4")
    void commissions_their_places_and_answers_come_in_and_the_same_again_changes_nothing() {
        var source = ImportSource.upload("data.zip", town(COMMISSIONS + "NU-1;Färre konsulter;VN;2026;1;1 350 000;BIDRAG\nNU-2;Inköp;VN;2026;2;;\n",
                "NU-1;HV\nNU-1;VF\n", "NU-1;HV;2026-T1;\"Vi har börjat.\n\n- två slutar\";PAGAR\n").zip());
        var first = Bring.inspected(source);
        assertThat(first.faults()).isEmpty();
        var stock = Bring.after(first);
        assertThat(Inspection.of(source, Limits.NORMAL, brought -> stock, Check.all(), Telling.NOBODY).plan().changesSomething()).isFalse();
    }

    @Test @Tag("intake-2") @Tag("intake-7")
    void amounts_that_are_no_whole_kronor_are_told() {
        var faults = town(COMMISSIONS + "NU-1;A;VN;2026;1;1,5;\nNU-2;B;VN;2026;2;cirka 3 mkr;\nNU-3;C;VN;2026;3;-500;\n", "", "").inspected().faults();
        assertThat(faults).extracting(Fault::row, Fault::column, Fault::key).containsExactly(
                tuple(2, "besparing_kr", "intake.fault.kronor"), tuple(3, "besparing_kr", "intake.fault.kronor"),
                tuple(4, "besparing_kr", "intake.fault.negativeSaving"));
    }

    @Test @Tag("intake-8")
    void what_has_no_effect_has_no_amount() {
        var faults = town(COMMISSIONS + "NU-1;A;VN;2026;1;500;INGEN\nNU-2;B;VN;2026;2;0;INGEN\n", "", "").inspected().faults();
        assertThat(faults).extracting(Fault::row, Fault::key).containsExactly(tuple(2, "intake.fault.noEffectWithAmount"));
    }

    @Test @Tag("intake-8")
    void a_place_answers_only_what_applies_to_it() {
        var faults = town(COMMISSIONS + "NU-1;A;VN;2026;1;;\n", "NU-1;HV\n", "NU-1;HV-N;2026-T1;Klart.;KLART\nNU-9;HV;2026-T1;Klart.;KLART\n")
                .inspected().faults();
        assertThat(faults).extracting(Fault::row, Fault::column, Fault::key).containsExactly(
                tuple(2, "organisation", "intake.fault.commissionNotThere"), tuple(3, "uppdrag", "intake.fault.unknownReference"));
    }

    @Test @Tag("intake-3")
    void a_state_or_an_effect_that_the_format_does_not_list_is_told() {
        var faults = town(COMMISSIONS + "NU-1;A;VN;2026;1;;VINST\n", "NU-1;HV\n", "NU-1;HV;2026-T1;Klart.;FÄRDIGT\n").inspected().faults();
        assertThat(faults).extracting(Fault::column, Fault::key).containsExactlyInAnyOrder(
                tuple("effekt", "intake.fault.oneOf"), tuple("läge", "intake.fault.oneOf"));
    }
}
