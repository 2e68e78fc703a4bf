package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartingModelTest {

    private static final String ROWS = "kod;namn;slag;summerar;ordning\n";
    private static final String OWN_ROWS = ROWS + "INTAKTER;Intäkter;INTAKT;;1\nLON;Löner;KOSTNAD;;2\nNETTO;Netto;SUMMA;INTAKTER,LON;3\n";
    private static final String ROUNDS = "kod;namn;slag;månad_från;månad_till;mål;ekonomi;prognos;nämnd\n";
    private static final String WORDS = "kod;namn;skala;symbol;ton;ordning;slutlig\n";

    private static List<String> leaving(Bring brought) {
        return leaving(brought, Bring.defaults());
    }

    private static List<String> leaving(Bring brought, Stock stock) {
        var inspection = Inspection.of(ImportSource.upload("data.zip", brought.zip()), Limits.NORMAL, files -> stock, Check.all(), Telling.NOBODY);
        assertThat(inspection.faults()).isEmpty();
        return inspection.report(true, 0).leaving().stream().map(row -> row.file() + " " + row.key()).toList();
    }

    @Test @Tag("intake-11")
    void a_whole_statement_takes_the_place_of_the_starting_rows_and_their_accounts() {
        assertThat(leaving(Bring.nothing().with("styr_poster.csv", OWN_ROWS))).containsExactly("styr_konton 4", "styr_konton 5",
                "styr_konton 6", "styr_konton 7", "styr_konton 8", "styr_poster LOPANDE_KOSTNADER", "styr_poster PERSONALKOSTNADER",
                "styr_poster RESULTAT", "styr_poster SA_KOSTNADER");
    }

    @Test @Tag("intake-11")
    void accounts_of_its_own_may_be_those_of_the_rows_that_leave() {
        assertThat(leaving(Bring.nothing().with("styr_poster.csv", OWN_ROWS)
                .with("styr_konton.csv", "konto_från;konto_till;post\n50;57;LON\n"))).contains("styr_konton 5");
    }

    @ParameterizedTest @Tag("intake-11")
    @CsvSource(delimiter = '|', value = {
        "a row of costs more | HYROR;Hyror;KOSTNAD;;4\\nSA_KOSTNADER;Summa;SUMMA;PERSONALKOSTNADER,LOPANDE_KOSTNADER,HYROR;5\\n",
        "a buffer | BUFFERT;Buffert;KOSTNAD;;6\\nNETTO;Netto;SUMMA;RESULTAT,BUFFERT;7\\n"})
    void rows_that_are_no_statement_by_themselves_are_added(String what, String rows) {
        assertThat(leaving(Bring.nothing().with("styr_poster.csv", ROWS + rows.replace("\\n", "\n")))).as(what).isEmpty();
    }

    @Test @Tag("intake-11")
    void a_sum_that_stays_keeps_the_rows_that_it_adds() {
        var sums = OWN_ROWS + "ALLT;Allt;SUMMA;SA_KOSTNADER,LON;9\n";
        assertThat(leaving(Bring.nothing().with("styr_poster.csv", sums))).containsExactly("styr_poster RESULTAT");
    }

    @Test @Tag("intake-11")
    void what_something_stands_on_here_or_in_what_is_brought_stays() {
        var stock = Bring.after(Bring.smallTown().inspected());
        stock.used(Catalogue.STATEMENT_ROWS, Set.of("RESULTAT"));
        var brought = Bring.nothing().with("styr_poster.csv", OWN_ROWS)
                .with("ekonomi.csv", "organisation;period;slag;post;tkr\nHV-N;2026;BUDGET;LOPANDE_KOSTNADER;910\n");
        assertThat(leaving(brought, stock)).as("the starting result adds the sum of costs, that adds both rows of them").isEmpty();
    }

    @Test @Tag("intake-11") @Tag("intake-4")
    void a_row_that_a_file_has_changed_is_the_municipalitys_own() {
        var stock = Bring.after(Bring.nothing().inspected());
        stock.put(Catalogue.ROUNDS, stock.all(Catalogue.ROUNDS).stream().map(round -> round.key().equals("T1")
                ? Entry.here(Catalogue.ROUNDS, Map.of("namn", "Vårrapport")).over(round) : round).toList());
        assertThat(leaving(Bring.nothing().with("styr_omgangar.csv", ROUNDS + "HALVAR;Halvår;UPPFOLJNING;1;6;ja;ja;ja;ja\n"
                + "BOKSLUT;Bokslut;BOKSLUT;1;12;ja;ja;nej;ja\n"), stock)).containsExactly("styr_omgangar T2");
    }

    @Test @Tag("intake-11")
    void a_months_report_more_leaves_the_other_rounds() {
        assertThat(leaving(Bring.nothing().with("styr_omgangar.csv", ROUNDS + "MANAD;Månad;UPPFOLJNING;1;12;nej;ja;nej;nej\n"))).isEmpty();
    }

    @Test @Tag("intake-11")
    void each_scale_of_words_is_a_way_of_its_own() {
        String own = WORDS + "GRON;I mål;LAGE;good;BRA;1;ja\nROD;Långt kvar;LAGE;bad;DALIG;2;ja\nOKAND;Okänd;TREND;info;NEUTRAL;4;ja\n";
        assertThat(leaving(Bring.nothing().with("styr_statusord.csv", own))).hasSize(7).allMatch(row -> row.startsWith("styr_statusord "))
                .doesNotContain("styr_statusord BATTRE", "styr_statusord NAS");
    }

    @Test @Tag("intake-11")
    void a_chain_of_levels_leaves_the_one_that_a_brought_goal_is_of() {
        var brought = Bring.smallTown().with("styr_malnivaer.csv", "kod;namn;ordning\nFM;Fullmäktigemål;1\nEM;Enhetsmål;2\n");
        assertThat(leaving(brought)).contains("styr_malnivaer VISION").doesNotContain("styr_malnivaer NAMNDMAL").hasSize(4);
    }
}
