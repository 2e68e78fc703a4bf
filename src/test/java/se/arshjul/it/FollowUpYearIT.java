package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import se.arshjul.it.Journey.Turn;

/**
 * A municipality's whole year on made figures: plan, T1 with a forecast, a demanded measures plan, a returned report and a
 * deputy, a unit that gets another name in July, T2, the year's end, the year closed.
 */
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(BrowserPages.class)
class FollowUpYearIT {

    private static final Path DATA = Path.of("../shared/data/vanersborg-2020");
    private static final String UNIT = "HT-VAR1";
    private static final String RENAMED = "HT-VARGON";
    private static final String OVERDRAWN = "PSO";
    private static Year year;

    @BeforeAll
    static void plans_the_year(RunningBrowser browser) throws Exception {
        assumeTrue(Files.isDirectory(DATA), "The municipality's folder " + DATA + " is not here");
        year = Year.begin(DATA, 2020, browser);
        year.plan();
    }

    @AfterAll
    static void stops_it() {
        if (year != null) {
            year.close();
        }
    }

    @Test @Order(1)
    void t1_is_written_on_its_figures_and_a_deputy_signs_as_deputy() throws IOException {
        year.bring("personer", "användarnamn;namn;epost;språk", "vikarie;Vikarierande enhetschef;vikarie@example.org;sv");
        year.bring("uppdrag", "användarnamn;roll;organisation;från;till;ersätter",
            "vikarie;ENHETSCHEF;" + UNIT + ";2020-05-01;2020-05-31;enhetschef.hemtjanst.vargon-1");
        year.bring("ekonomi", "organisation;period;slag;post;tkr", MadeFigures.of(OVERDRAWN, "2020-T1", 112));
        year.goTo("2020-05-06");
        year.admit("vikarie");
        year.open("T1");
        year.reviewFigures();
        var turns = year.turns("writeContribution");
        assertThat(turns).hasSize(50);
        var deputy = year.as("vikarie");
        long own = year.contribution(UNIT);
        assertThat(Journey.stream(deputy.get("tasks").good().path("items")).map(task -> task.path("subjectId").asLong()))
            .contains(own);
        var others = turns.values().stream().filter(turn -> turn.about() != own).toList();
        var first = others.stream().filter(year::assesses).findFirst().orElseThrow();
        year.hand().report(first, "PAGAR", "LIKA", "NAS");
        others.parallelStream().filter(turn -> turn != first).forEach(turn -> year.report(turn, "PAGAR"));
        year.report(new Turn(deputy, year.taskAbout(deputy, own), "writeContribution", own), "PAGAR");
        assertThat(year.versions(own).toString()).contains("Vikarierande enhetschef (för ");
        assertThat(year.findings()).isEmpty();
    }

    @Test @Order(2)
    void one_report_comes_back_with_a_reason_and_all_are_accepted() {
        var one = year.turns("reviewContribution").values().iterator().next();
        year.hand().giveBack(one, "Skriv vad sjukfrånvaron beror på.");
        var again = year.turns("writeContribution").get(one.about());
        assertThat(again.who().get("contributions/" + one.about()).good().path("head").path("returnReason").asText())
            .isEqualTo("Skriv vad sjukfrånvaron beror på.");
        year.report(again, "PAGAR");
        year.turns("reviewContribution").values().parallelStream()
            .forEach(turn -> year.complete(turn, Map.of("accepted", true)).good());
        assertThat(year.findings()).isEmpty();
    }

    @Test @Order(3)
    void a_division_far_over_its_budget_hands_over_only_with_a_measures_plan() {
        long overdrawn = year.contribution(OVERDRAWN);
        year.turns("writeDivision").values().stream().filter(turn -> turn.about() != overdrawn)
            .forEach(turn -> year.report(turn, "PAGAR"));
        var turn = year.turn("writeDivision");
        year.write(turn, "PAGAR");
        assertThat(year.hand().handOverWithMeasure(turn, "Färre köpta platser", 900_000)).contains("Åtgärdsplan saknas");
        year.planMeasureForTheWhole("Prövning av varje vakans", 300_000);
        year.approveAndDecide("SN 2020/44");
        assertThat(year.state("T1")).isEqualTo("PUBLISHED");
        assertThat(year.document("T1")).contains("Färre köpta platser", "Prövning av varje vakans", "Pågår");
    }

    @Test @Order(4)
    void a_unit_with_a_new_name_since_july_reports_t2_under_it_with_its_earlier_text_at_hand() throws IOException {
        year.bring("organisation", "kod;namn;nivå;överordnad;ordning;giltig_från;giltig_till;ersätter",
            UNIT + ";Hemtjänst Vargön 1;ENHET;HT;1;2019-01-01;2020-06-30;",
            RENAMED + ";Hemtjänst Vargön;ENHET;HT;1;2020-07-01;;" + UNIT);
        year.bring("uppdrag", "användarnamn;roll;organisation;från", "enhetschef.hemtjanst.vargon-1;ENHETSCHEF;" + RENAMED
            + ";2020-07-01");
        year.bring("ekonomi", "organisation;period;slag;post;tkr", MadeFigures.of(OVERDRAWN, "2020-T2", 100));
        year.goTo("2020-09-03");
        year.open("T2");
        year.reviewFigures();
        var places = year.placeCodes("T2");
        assertThat(places).contains(RENAMED).doesNotContain(UNIT);
        assertThat(year.placeCodes("T1")).contains(UNIT);
        year.chain("PAGAR", "SN 2020/71");
        assertThat(year.document("T2")).contains("Hemtjänst Vargön");
        assertThat(year.findings()).isEmpty();
    }

    @Test @Order(5)
    void the_years_end_is_told_in_final_words_and_the_year_is_closed() throws IOException {
        year.bring("ekonomi", "organisation;period;slag;post;tkr", MadeFigures.of(OVERDRAWN, "2020", 100));
        year.goTo("2021-01-20");
        year.open("BOKSLUT");
        year.reviewFigures();
        var stale = year.turns("writeContribution").values().stream().filter(turn -> year.assesses(turn)).findFirst();
        assertThat(stale).as("a unit with goals of its own").isPresent();
        assertThat(year.complete(stale.get(), null).status()).as("the goals still say what they said in August").isEqualTo(422);
        year.chain("UPPFYLLT", "SN 2021/4");
        var planner = year.holding("PLANNER").get(0);
        planner.post("cycles/" + year.cycle() + "/end", null).good();
        year.complete(year.turn("closeYear"), null).good();
        assertThat(planner.get("cycles/" + year.cycle()).good().path("state").asText()).isEqualTo("CLOSED");
        assertThat(year.findings()).isEmpty();
    }
}
