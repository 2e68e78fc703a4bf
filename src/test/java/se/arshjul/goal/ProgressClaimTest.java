package se.arshjul.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressClaimTest {

    @ParameterizedTest @Tag("goal-5")
    @ValueSource(strings = {
        "Arbetet pågår enligt plan.", "Vi har påbörjat en kartläggning av behoven.", "Utbildningen är genomförd.",
        "En översyn har inletts under våren", "Enheten undersöker nya vägar.", "Det är inte lätt, men arbetet pågår.",
        "Vi har inte bara påbörjat utan även avslutat en del.", "<ul><li>Målet</li><li>delvis uppfyllt</li></ul>",
        "Ett förslag är framtaget.", "Rutiner infördes i mars", "Arbetet PÅGÅR", "Handlingsplanen har tagits fram."})
    void sees_a_claim(String text) {
        assertThat(ProgressClaim.in(text)).isPresent();
    }

    @ParameterizedTest @Tag("goal-5")
    @ValueSource(strings = {
        "", "Ej påbörjat.", "Arbetet har inte påbörjats.", "Arbetet har ännu inte kunnat påbörjas.", "Inget arbete har påbörjats.",
        "Arbetet pågår inte.", "Vi ska ha påbörjat arbetet till hösten.", "Arbetet planeras starta i höst.",
        "När arbetet har påbörjats följs det upp.", "Målet kommer inte att bli uppfyllt under året.", "Ingen av aktiviteterna är genomförd.",
        "Vi saknar pengar.", "Målet är att samverkan pågår hela året.", "Aktiviteten är varken påbörjad eller planerad.",
        "Vi kan berätta mer när översynen är avslutad.", "Aktiviteten påbörjas i september."})
    void sees_none(String text) {
        assertThat(ProgressClaim.in(text)).isEmpty();
    }

    @Test @Tag("goal-5")
    void the_three_comments_of_the_real_year_end_report_claim_progress() throws IOException {
        Path file = Path.of("../shared/data/mellerud-2019/mal_kommentarer.csv");
        Path there = Files.exists(file) ? file : Path.of("..").resolve(file);
        Assumptions.assumeTrue(Files.exists(there), "Sample data are not here: " + file);
        var comments = Files.readString(there).split("\n(?=FM-)");
        assertThat(comments).hasSize(4);
        assertThat(Arrays.stream(comments).skip(1).map(ProgressClaim::in)).allMatch(java.util.Optional::isPresent);
    }
}
