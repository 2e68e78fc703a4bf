package se.arshjul.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.arshjul.contribution.OpenedRound.section;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.OpenedRound;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.cycle.NewYear;
import se.arshjul.cycle.Round;
import se.arshjul.document.Block;
import se.arshjul.document.Told;
import se.arshjul.goal.AssessmentRepository;
import se.arshjul.intake.ImportedDatabase;
import se.arshjul.kernel.Beans;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Wired;
import se.arshjul.money.Finding;
import se.arshjul.money.ReportBlocks;
import se.arshjul.money.ReviewReader;
import se.arshjul.money.ReviewedMoney;
import se.arshjul.money.TextsForReview;
import se.arshjul.steering.SectionKind;
import se.arshjul.steering.StatusWord;
import se.arshjul.steering.SteeringModel;

/** Municipalities that go about things in other ways: small folders through the import to what the reports print. */
class OtherWaysIT {

    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forTheClass();

    /** What a division's report holds of a way: its tables of money, and what the number review finds there. */
    private record Printed(List<Block> statement, List<Block> variances, List<Finding> findings) {

        static Printed of(String way, String period, boolean forecast) {
            database.importsWay(way);
            return database.inTransaction(em -> {
                long division = ((Number) em.createNativeQuery("SELECT id FROM node WHERE code = 'HV'").getSingleResult()).longValue();
                var money = money(em, period, forecast);
                return new Printed(ReportBlocks.statement(division, money),
                        ReportBlocks.variances(division, "Hemvård", money), money.findings(division));
            });
        }

        private static ReviewedMoney money(EntityManager em, String period, boolean forecast) {
            var beans = new Wired(em).with(Instance.class, Beans.of());
            var reader = Given.set(Given.set(beans.make(ReviewReader.class), "texts", Beans.of(beans.make(TextsForReview.class))),
                    "measures", Beans.of());
            return reader.review(new Period(period), forecast);
        }

        List<String> columns() {
            return Told.table(statement.get(0)).columns();
        }

        List<String> rows() {
            return OtherWaysIT.rows(statement.get(0));
        }

        List<String> parts() {
            return OtherWaysIT.rows(statement.get(1));
        }
    }

    private static List<String> rows(Block block) {
        return Told.table(block).rows().stream().map(row -> String.join(" | ", row.cells().stream().map(Block.Cell::text).toList())
                .replace('\u00a0', ' ')).toList();
    }

    @Test @Tag("money-4") @Tag("steering-1")
    void revenue_with_a_plus_and_costs_with_a_minus() {
        var printed = Printed.of("revenue-positive", "2026", false);
        assertThat(printed.columns()).containsExactly("tkr", "Bokslut 2025", "Bokslut 2026", "Budget 2026", "Avvikelse 2026");
        assertThat(printed.rows()).containsExactly("Intäkter | 150 | 175 | 170 | 5", "Personalkostnader | −6 000 | −6 270 | −6 200 | −70",
                "Löpande kostnader | −1 300 | −1 320 | −1 320 | 0", "Summa kostnader | −7 300 | −7 590 | −7 520 | −70",
                "Resultat | −7 150 | −7 415 | −7 350 | −65");
        assertThat(printed.parts()).containsExactly("Hemvård norr | −4 800 | −4 930 | −4 900 | −30", "Hemvård söder | −2 350 | −2 485 | −2 450 | −35",
                "Hemvård | −7 150 | −7 415 | −7 350 | −65");
        assertThat(rows(printed.variances().get(0))).contains("Hemvård norr | −30 | Fler vikarier i juli", "Enheterna tillsammans | −65 | ");
        assertThat(printed.findings()).isEmpty();
    }

    @Test @Tag("money-4") @Tag("steering-1")
    void a_deviation_that_is_outcome_less_budget() {
        var printed = Printed.of("outcome-less-budget", "2026", false);
        assertThat(printed.rows()).containsExactly("Intäkter | −150 | −175 | −170 | −5", "Personalkostnader | 6 000 | 6 270 | 6 200 | 70",
                "Löpande kostnader | 1 300 | 1 320 | 1 320 | 0", "Summa kostnader | 7 300 | 7 590 | 7 520 | 70",
                "Resultat | 7 150 | 7 415 | 7 350 | 65");
        assertThat(rows(printed.variances().get(0))).contains("Hemvård söder | 35 | Dyrare leasing", "Enheterna tillsammans | 65 | ");
        assertThat(printed.findings()).isEmpty();
    }

    @Test @Tag("money-4") @Tag("steering-1")
    void millions_with_one_decimal() {
        var printed = Printed.of("millions", "2026", false);
        assertThat(printed.statement()).extracting(Told::caption).containsExactly("Resultaträkning, mkr");
        assertThat(printed.columns()).startsWith("mkr");
        assertThat(printed.rows()).containsExactly("Intäkter | −1,0 | −1,1 | −1,1 | 0,0", "Personalkostnader | 8,0 | 8,2 | 8,3 | 0,1",
                "Löpande kostnader | 3,0 | 3,1 | 3,1 | 0,0", "Summa kostnader | 11,0 | 11,4 | 11,4 | 0,0", "Resultat | 10,0 | 10,2 | 10,3 | 0,1");
        assertThat(printed.findings()).isEmpty();
    }

    @Test @Tag("money-3") @Tag("money-4") @Tag("steering-1")
    void a_deviation_on_the_forecast() {
        var printed = Printed.of("on-forecast", "2026-T1", true);
        assertThat(printed.columns()).containsExactly("tkr", "Utfall jan–apr 2025", "Utfall jan–apr 2026", "Budget 2026", "Prognos 2026",
                "Avvikelse prognos 2026");
        assertThat(printed.rows()).containsExactly("Intäkter | −45 | −60 | −170 | −180 | −10", "Personalkostnader | 1 950 | 2 100 | 6 200 | 6 310 | 110",
                "Löpande kostnader | 420 | 440 | 1 320 | 1 330 | 10", "Summa kostnader | 2 370 | 2 540 | 7 520 | 7 640 | 120",
                "Resultat | 2 325 | 2 480 | 7 350 | 7 460 | 110");
        assertThat(rows(printed.variances().get(0))).contains("Hemvård norr | 120 | Fler vikarier i juli", "Enheterna tillsammans | 110 | ");
        assertThat(printed.findings()).isEmpty();
    }

    @Test @Tag("money-4") @Tag("money-5") @Tag("intake-11")
    void more_rows_of_costs_and_a_buffer_that_the_division_keeps() {
        var printed = Printed.of("more-costs", "2026", false);
        assertThat(printed.rows()).containsExactly("Intäkter och bidrag | −150 | −175 | −170 | 5", "Personal | 6 000 | 6 270 | 6 200 | −70",
                "Lokaler | 750 | 770 | 765 | −5", "Köpt verksamhet | 300 | 330 | 300 | −30", "Övriga kostnader | 250 | 245 | 255 | 10",
                "Bruttokostnad | 7 300 | 7 615 | 7 520 | −95", "Netto före buffert | 7 150 | 7 440 | 7 350 | −90", "Buffert | 0 | 0 | 90 | 90",
                "Nettokostnad | 7 150 | 7 440 | 7 440 | 0");
        assertThat(printed.parts()).contains("Rest som delarna inte förklarar |  |  | 90 | 90");
        assertThat(printed.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.isResidual()).as("only the buffer is asked for its comment").isTrue();
            assertThat(finding.severity()).isEqualTo(Finding.Severity.REMARK);
        });
        assertThat(database.count("SELECT count(*) FROM statement_row WHERE code = 'LOPANDE_KOSTNADER'")).isZero();
    }

    @Test @Tag("goal-3") @Tag("intake-11") @Tag("steering-1")
    void other_levels_of_goals_and_other_status_words() {
        database.importsWay("goals");
        database.inTransaction(em -> {
            var beans = new Wired(em).with(BusinessTime.class, new BusinessTime(Clock.fixed(Instant.parse("2027-01-20T09:00:00Z"), ZoneOffset.UTC)));
            beans.with(Instance.class, Wired.all(List.of(beans.make(ActivityEvidence.class), beans.make(AssessmentEvidence.class))));
            var rounds = new OpenedRound(em);
            var round = rounds.open(rounds.year("VF", 2026), "BOKSLUT", "2026");
            var section = section(rounds.of(round, "HV"), "INRIKTNINGSMAL");
            var blocks = beans.make(AssessmentMaterial.class).blocks(RoundOfSections.of(round), List.of(section)).get(section);
            assertThat(rows(blocks.get(0))).containsExactly("Fullmäktigemål: Trygga hela livet | En bit kvar", "Nämndens mål: Samma ansikten hemma | I mål",
                    "Enhetsmål: Högst tio ansikten på två veckor | Inte bedömt");
            assertThat(Told.table(blocks.get(0)).rows()).extracting(row -> row.cells().get(1).tone()).containsExactly("partly", "good", "idle");
            assertThat(rows(blocks.get(1))).contains("Trygga hela livet | 2026, 2027-01-12, verksamhetschef | En bit kvar | <p>Fler är trygga än i fjol.</p>");
            assertThat(beans.make(AssessmentRepository.class).words().of(StatusWord.Scale.LAGE)).extracting(StatusWord::name)
                    .containsExactly("Inte bedömt än", "I mål", "En bit kvar", "Långt kvar");
            assertThat(beans.make(AssessmentRepository.class).words().of(StatusWord.Scale.TREND)).hasSize(3);
            return null;
        });
    }

    @Test @Tag("cycle-8") @Tag("intake-11")
    void a_new_year_gets_the_rounds_of_the_folder_and_none_of_the_starting_model() {
        database.importsWay("rounds");
        database.inTransaction(em -> {
            assertThat(NewYear.followUps(em, "VF", 2027)).extracting(Round::name, round -> round.period().code(), Round::goals)
                    .containsExactlyInAnyOrder(tuple("Kvartalsrapport kvartal 1 2027", "2027-K1", false),
                            tuple("Kvartalsrapport kvartal 2 2027", "2027-K2", false), tuple("Halvårsrapport 2027", "2027-H1", true),
                            tuple("Kvartalsrapport kvartal 3 2027", "2027-K3", false), tuple("Årsrapport 2027", "2027", true));
            assertThat(new Wired(em).make(SteeringModel.class).planRound().name()).isEqualTo("Nämndplan");
            return null;
        });
    }

    @Test @Tag("steering-2") @Tag("intake-11")
    void a_round_of_the_municipalitys_own_opens_with_its_own_sections() {
        database.importsWay("rounds");
        database.inTransaction(em -> {
            var rounds = new OpenedRound(em);
            var round = rounds.open(rounds.year("VF", 2026), "HALVAR", "2026-H1");
            assertThat(rounds.of(round, "HV").sections()).extracting(one -> one.kind(), one -> one.heading()).containsExactly(
                    tuple(new SectionKind("RESULTATRAKNING"), "Ekonomin efter halva året"),
                    tuple(SectionKind.TEXT, "Så går det"));
            assertThat(rounds.of(round, "HV-N").kind()).isEqualTo(Contribution.Kind.UNIT);
            return null;
        });
    }
}
