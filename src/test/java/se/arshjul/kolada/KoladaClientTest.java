package se.arshjul.kolada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.indicator.IndicatorValue.Kind;
import se.arshjul.indicator.IndicatorValue.Sex;
import se.arshjul.indicator.KoladaFigure;
import se.arshjul.kernel.RuleBrokenException;

/** The client against a Kolada on this machine that answers in the shapes of API v3. */
class KoladaClientTest {

    private static final String DEFINITION = """
            {"values": [{"id": "N00945", "title": "Kostnad hemtjänst, kr/brukare", "description": "Bruttokostnad delad med brukare.",
              "is_divided_by_gender": true, "municipality_type": "K", "publication_date": "2020-06-01"}],
             "count": 1, "next_page": null, "previous_page": null}""";
    private static final String FIGURES = """
            {"values": [
              {"kpi": "N00945", "municipality": "1461", "period": 2018, "values": [
                {"gender": "T", "count": 1, "status": "", "value": 538.16, "isdeleted": false},
                {"gender": "K", "count": 1, "status": null, "value": 540, "isdeleted": false},
                {"gender": "M", "count": 1, "status": "Privacy", "value": null, "isdeleted": false}]},
              {"kpi": "N00945", "municipality": "0000", "period": 2018, "values": [
                {"gender": "T", "count": 290, "status": "", "value": 512.5, "isdeleted": false}]},
              {"kpi": "N00945", "municipality": "1461", "period": 2019, "values": [
                {"gender": "T", "count": 1, "status": "", "value": 7, "isdeleted": true}]}],
             "count": 3, "next_url": null, "previous_url": null}""";
    private static final String PATH = "data/kpi/N00945/municipality/1461,0000/year/2018,2019";

    private final RecordedKolada kolada;
    private final List<Duration> waited = new ArrayList<>();
    private long now;

    KoladaClientTest() throws IOException {
        kolada = new RecordedKolada();
    }

    @AfterEach
    void close() {
        kolada.close();
    }

    private List<KoladaFigure> figures(String... ids) {
        var settings = new KoladaSettings(kolada.address(), "1461");
        var door = new KoladaDoor(settings, HttpClient.newHttpClient(), duration -> {
            waited.add(duration);
            now += duration.toNanos();
        }, () -> now);
        return new KoladaReading(door, "1461").figures(List.of(ids), 2018, 2019);
    }

    @Test
    @Tag("kolada-3")
    void reads_each_sex_the_nation_and_what_is_missing_with_its_status() {
        kolada.answering("kpi/N00945", DEFINITION).answering(PATH, FIGURES);
        var figures = figures("N00945");
        assertThat(figures).hasSize(5);
        assertThat(figures).filteredOn(figure -> figure.kind() == Kind.RIKSSNITT).singleElement()
                .satisfies(nation -> assertThat(nation.value()).isEqualByComparingTo("512.5"));
        assertThat(figures).filteredOn(figure -> figure.sex() == Sex.M).singleElement().satisfies(men -> {
            assertThat(men.value()).isNull();
            assertThat(men.status()).isEqualTo("Privacy");
        });
        assertThat(figures).filteredOn(figure -> figure.year().code().equals("2019")).singleElement().satisfies(gone -> {
            assertThat(gone.value()).isNull();
            assertThat(gone.status()).isEqualTo("Borttaget");
        });
        assertThat(figures).allSatisfy(figure -> {
            assertThat(figure.title()).isEqualTo("Kostnad hemtjänst, kr/brukare");
            assertThat(figure.definition()).isEqualTo("Bruttokostnad delad med brukare.");
        });
        assertThat(figures.get(0).status()).isNull();
    }

    @Test
    @Tag("kolada-2")
    void turns_every_page_whether_it_is_named_by_next_url_or_next_page() {
        kolada.answering("kpi/N00945", "{\"values\": [], \"next_page\": \"{here}kpi/N00945?page=2\"}")
                .answering("kpi/N00945?page=2", DEFINITION)
                .answering(PATH, "{\"values\": [], \"next_url\": \"{here}" + PATH + "?page=2\"}")
                .answering(PATH + "?page=2", FIGURES);
        assertThat(figures("N00945")).hasSize(5);
        assertThat(kolada.asked).containsExactly("kpi/N00945", "kpi/N00945?page=2", PATH, PATH + "?page=2");
    }

    @Test
    @Tag("kolada-2")
    void asks_for_twenty_five_indicators_at_a_time() {
        var ids = IntStream.rangeClosed(1, 51).mapToObj("N%05d"::formatted).toArray(String[]::new);
        for (int at = 0; at < ids.length; at += 25) {
            String batch = String.join(",", List.of(ids).subList(at, Math.min(ids.length, at + 25)));
            kolada.answering("kpi/" + batch, "{\"values\": []}")
                    .answering("data/kpi/" + batch + "/municipality/1461,0000/year/2018,2019", "{\"values\": []}");
        }
        assertThat(figures(ids)).isEmpty();
        assertThat(kolada.asked).hasSize(6);
    }

    @Test
    @Tag("kolada-4")
    void waits_as_long_as_it_is_told_and_asks_again() {
        kolada.answering("kpi/N00945", 429, "", "7").answering("kpi/N00945", 429, "", null)
                .answering("kpi/N00945", DEFINITION).answering(PATH, FIGURES);
        assertThat(figures("N00945")).hasSize(5);
        assertThat(waited).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(2));
    }

    @Test
    @Tag("kolada-4")
    void gives_up_when_it_is_told_to_wait_too_long_or_too_often() {
        kolada.answering("kpi/N00945", 429, "", "3600");
        assertRefused("kolada.busy");
        assertThat(waited).isEmpty();
        kolada.answering("kpi/N00002", 429, "", "1");
        assertThatThrownBy(() -> figures("N00002")).hasMessageContaining("kolada.busy");
        assertThat(waited).hasSize(3);
    }

    @Test
    @Tag("kolada-4")
    void gives_up_after_a_minute_in_all() {
        kolada.answering("kpi/N00945", 429, "", "15").answering("kpi/N00945", 429, "", "15").answering("kpi/N00945", 429, "", "15")
                .answering("kpi/N00945", DEFINITION).answering(PATH, 429, "", "15");
        assertRefused("kolada.slow");
        assertThat(waited.stream().mapToLong(Duration::toSeconds).sum()).isLessThanOrEqualTo(KoladaDoor.PATIENCE.toSeconds());
    }

    @Test
    @Tag("kolada-1")
    void never_follows_a_page_to_another_server_or_in_a_ring() {
        kolada.answering("kpi/N00945", "{\"values\": [], \"next_page\": \"http://localhost:1/v3/kpi/N00945\"}");
        assertRefused("kolada.strangePage");
        kolada.answering("kpi/N00002", "{\"values\": [], \"next_page\": \"{here}kpi/N00002\"}");
        assertThatThrownBy(() -> figures("N00002")).hasMessageContaining("kolada.strangePage");
        assertThat(kolada.asked).containsExactly("kpi/N00945", "kpi/N00002");
    }

    @Test
    @Tag("kolada-5")
    void says_in_plain_words_what_is_wrong_with_the_answer() {
        kolada.answering("kpi/N00945", 500, "{}", null);
        assertRefused("kolada.refused");
        kolada.answering("kpi/N00002", "<html>Underhåll</html>");
        assertThatThrownBy(() -> figures("N00002")).hasMessageContaining("kolada.unreadable");
        kolada.answering("kpi/N00003", "{\"detail\": \"x\"}");
        assertThatThrownBy(() -> figures("N00003")).hasMessageContaining("kolada.unreadable");
    }

    @Test
    @Tag("kolada-5")
    void says_that_it_cannot_be_reached() {
        kolada.close();
        assertRefused("kolada.unreachable");
    }

    @Test
    @Tag("kolada-1")
    void the_address_and_the_municipality_are_settings() {
        var settings = KoladaSettings.of(Map.of("ARSHJUL_KOLADA_URL", "http://127.0.0.1:9/v3", "ARSHJUL_KOLADA_MUNICIPALITY", "1461"), "MLD");
        assertThat(settings.address()).hasToString("http://127.0.0.1:9/v3/");
        assertThat(KoladaSettings.of(Map.of(), "1487").municipality()).isEqualTo("1487");
        assertThat(KoladaSettings.of(Map.of(), "1487").address().getHost()).isEqualTo("api.kolada.se");
        assertThatThrownBy(() -> KoladaSettings.of(Map.of(), "MLD")).hasMessageContaining("kolada.noMunicipality");
        assertThatThrownBy(() -> KoladaSettings.of(Map.of("ARSHJUL_KOLADA_URL", "file:///etc/"), "1487"))
                .hasMessageContaining("kolada.noAddress");
    }

    private void assertRefused(String key) {
        assertThatThrownBy(() -> figures("N00945")).isInstanceOfSatisfying(RuleBrokenException.class,
                refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
