package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LineChangesTest {

    private static final String PLACES = "kod;namn;nivå;överordnad;organ;ordning;giltig_från;giltig_till;ersätter\n"
            + "VF;Vårdförvaltningen;FORVALTNING;;VN;1;2020-01-01;;\n";
    private static final String ROLES = "användarnamn;roll;organisation;från;till\n";
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Test
    @Tag("contribution-17")
    void a_renamed_division_is_answered_for_by_whoever_manages_the_new_one() {
        var line = next(PLACES + "HV;Hemvård;VERKSAMHET;VF;;1;2020-01-01;2026-06-30;\nHVS;Hemstöd;VERKSAMHET;VF;;1;2026-07-01;;HV\n"
                + "HV-N;Hemvård norr;ENHET;HVS;;1;2020-01-01;;\n",
                "chef.hv;VERKSAMHETSCHEF;HV;2020-01-01;2026-06-30\nchef.hv;VERKSAMHETSCHEF;HVS;2026-07-01;\n");
        assertThat(line.all()).extracting(LineChanges.Change::code).containsExactly("HV");
        assertThat(line.answering("HV", DAY, List.of())).containsExactly("Chef hemvård (Hemstöd)");
    }

    @Test
    @Tag("contribution-17")
    void a_closed_unit_is_answered_for_by_its_superior_and_a_moved_one_is_told() {
        var line = next(PLACES + "HV;Hemvård;VERKSAMHET;VF;;1;2020-01-01;;\nHV-N;Hemvård norr;ENHET;HV;;1;2020-01-01;2026-06-30;\n",
                "chef.norr;ENHETSCHEF;HV-N;2020-01-01;2026-06-30\nchef.hv;VERKSAMHETSCHEF;HV;2020-01-01;\n");
        assertThat(line.answering("HV-N", DAY, List.of())).containsExactly("Chef hemvård (Hemvård)");
        var moved = next(PLACES + "HV;Hemvård;VERKSAMHET;VF;;1;2020-01-01;;\nHV-N;Hemvård norr;ENHET;VF;;1;2020-01-01;;\n", "");
        assertThat(moved.all()).containsExactly(new LineChanges.Change("HV-N", "Hemvård norr", null, "Vårdförvaltningen"));
    }

    @Test
    @Tag("intake-8")
    void a_role_that_begins_after_the_places_last_day_is_a_fault() {
        var town = Bring.smallTown().with("organisation.csv", PLACES + "HV;Hemvård;VERKSAMHET;VF;;1;2020-01-01;2026-06-30;\n"
                + "HV-N;Hemvård norr;ENHET;VF;;1;2020-01-01;;\n");
        assertThat(town.inspected().faults()).isEmpty();
        var late = town.with("uppdrag.csv", ROLES + "chef.hv;VERKSAMHETSCHEF;HV;2026-07-01;\n").inspected().faults();
        assertThat(late).extracting(Fault::file, Fault::row, Fault::column, Fault::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("uppdrag.csv", 2, "från", "intake.fault.roleAfterEnd"));
    }

    private static LineChanges next(String places, String roles) {
        var stock = Bring.after(Bring.smallTown().inspected());
        var source = ImportSource.upload("data.zip", Bring.smallTown().with("organisation.csv", places).with("uppdrag.csv", ROLES + roles).zip());
        return Inspection.of(source, Limits.NORMAL, brought -> stock, Check.all(), Telling.NOBODY).plan().line();
    }
}
