package se.arshjul.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.organisation.Level;

class SteeringDefaultsTest {

    @Test @Tag("steering-1")
    void the_defaults_are_those_of_the_import_format() {
        assertThat(SteeringDefaults.goalLevels()).extracting(GoalLevel::code).containsExactly("VISION", "INRIKTNINGSMAL",
                "NAMNDMAL", "FORVANTAT_RESULTAT", "ARBETSMILJOMAL");
        assertThat(SteeringDefaults.roundKinds()).extracting(RoundKind::code)
                .containsExactly("VERKSAMHETSPLAN", "T1", "T2", "BOKSLUT");
        assertThat(SteeringDefaults.statementRows()).extracting(StatementRow::code).containsExactly("INTAKTER",
                "PERSONALKOSTNADER", "LOPANDE_KOSTNADER", "SA_KOSTNADER", "RESULTAT");
        assertThat(SteeringDefaults.statusWords()).hasSize(13);
        assertThat(SteeringDefaults.moneyRules()).extracting(MoneyRule::key).contains("tecken", "atgardsgrans_procent").hasSize(6);
    }

    @Test @Tag("steering-1")
    void accounts_are_not_put_back_on_rows_that_the_municipality_does_not_have() {
        assertThat(SteeringDefaults.accountRanges(Set.of("INTAKTER", "NETTO")::contains)).extracting(AccountRange::from).containsExactly("3");
    }

    @Test @Tag("steering-1")
    void every_section_has_a_document_a_place_in_it_and_guidance_to_its_writer() {
        var rounds = SteeringDefaults.roundKinds().stream().map(RoundKind::code).collect(Collectors.toSet());
        rounds.addAll(Set.of("MANAD", "KVARTAL")); // ready for the municipality that adds the kinds
        assertThat(SteeringDefaults.sections()).allSatisfy(section -> {
            assertThat(rounds).contains(section.document());
            assertThat(section.guidance()).hasSizeGreaterThan(40);
        });
        assertThat(SteeringDefaults.sections()).extracting(s -> s.document() + s.level() + s.ordinal())
                .doesNotHaveDuplicates();
    }

    @Test @Tag("steering-1")
    void a_month_asks_divisions_and_the_department_for_money_alone() {
        var month = SteeringDefaults.sections().stream().filter(section -> section.document().equals("MANAD")).toList();
        assertThat(month).extracting(SectionTemplate::level).containsOnly(Level.DEPARTMENT, Level.DIVISION);
        assertThat(month).extracting(SectionTemplate::code).containsOnly("RESULTATRAKNING", "ANALYS_EKONOMI");
    }
}
