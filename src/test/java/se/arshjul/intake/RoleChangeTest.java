package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.intake.RoleChange.Kind;

class RoleChangeTest {
    private static final String HEADER = "användarnamn;roll;organisation;från;till;ersätter\n";

    @Test @Tag("intake-13")
    void a_role_that_begins_is_told_with_its_place_and_its_holder() {
        assertThat(Bring.smallTown().inspected().plan().roles()).containsExactly(
                new RoleChange(Kind.BEGUN, "Hemvård norr", "chef.norr", "ENHETSCHEF: Chef norr, 2020-01-01–"),
                new RoleChange(Kind.BEGUN, "Hemvård", "chef.hv", "VERKSAMHETSCHEF: Chef hemvård, 2020-01-01–"));
    }

    @Test @Tag("intake-13")
    void a_role_that_ends_and_one_that_changes_are_told_and_the_same_again_is_not() {
        assertThat(later(HEADER + "chef.norr;ENHETSCHEF;HV-N;2020-01-01;2026-06-30;\nchef.hv;VERKSAMHETSCHEF;HV;2020-01-01;;\n"
                + "chef.hv;ENHETSCHEF;HV-N;2020-02-01;2020-02-28;chef.norr\n")).containsExactly(
                new RoleChange(Kind.ENDED, "Hemvård norr", "chef.norr", "ENHETSCHEF: Chef norr, 2020-01-01–2026-06-30"),
                new RoleChange(Kind.BEGUN, "Hemvård norr", "chef.hv", "ENHETSCHEF: Chef hemvård för Chef norr, 2020-02-01–2020-02-28"));
        assertThat(later(HEADER + "chef.norr;ENHETSCHEF;HV-N;2020-01-01;;\n")).isEmpty();
    }

    private static List<RoleChange> later(String assignments) {
        var stock = Bring.after(Bring.smallTown().inspected());
        var source = ImportSource.upload("data.zip", Bring.nothing().with("uppdrag.csv", assignments).zip());
        var inspection = Inspection.of(source, Limits.NORMAL, brought -> stock, Check.all(), Telling.NOBODY);
        assertThat(inspection.faults()).isEmpty();
        return inspection.plan().roles();
    }
}
