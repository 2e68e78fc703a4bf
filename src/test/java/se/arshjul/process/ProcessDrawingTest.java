package se.arshjul.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.arshjul.worklist.ProcessStep.When.DONE;
import static se.arshjul.worklist.ProcessStep.When.LATER;
import static se.arshjul.worklist.ProcessStep.When.NOW;
import static se.arshjul.process.Processes.SOMEBODY;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import se.arshjul.worklist.ProcessStep;

class ProcessDrawingTest {
    static final DrawnWords SWEDISH = new DrawnWords(Locale.forLanguageTag("sv"));
    static final DrawnWords ENGLISH = new DrawnWords(Locale.ENGLISH);
    final Processes processes = Processes.fresh();
    final ProcessDrawing drawing = new ProcessDrawing();

    ProcessDrawingTest() {
        drawing.runtime = processes.engine.getRuntimeService();
    }

    static List<String> models() {
        return Models.ALL;
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_model_is_painted_with_classes_and_no_style_of_its_own(String process) throws Exception {
        var svg = new SvgPainter(Drawing.read(Models.file(process)), SWEDISH, Set.of()).paint();
        assertThat(svg).doesNotContain("style=", "<script", "fill=", "null");
        assertThat(parsed(svg).getElementsByTagName("text").getLength()).isGreaterThan(4);
    }

    @ParameterizedTest
    @MethodSource("models")
    void in_swedish_a_drawing_says_what_its_model_says(String process) {
        var drawn = Drawing.read(Models.file(process));
        assertThat(drawn.in(SWEDISH)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @MethodSource("models")
    void in_english_a_drawing_has_no_swedish_left(String process) {
        var drawn = Drawing.read(Models.file(process));
        var svg = new SvgPainter(drawn, ENGLISH, Set.of(drawn.shapes().get(0).element().getId())).paint();
        assertThat(svg).contains("lang=\"en\"", "You are here").doesNotContainPattern("[åäöÅÄÖ]|>(Ja|Nej|Du)\\b");
    }

    @Test
    void in_english_the_steps_are_named_as_in_the_list_of_tasks() {
        processes.start(UnitContributionModel.PROCESS, "contribution-7", Map.of(UnitContributionModel.CONTRIBUTION_ID, 7L));
        assertThat(drawing.now("contribution-7", Locale.ENGLISH).orElseThrow().steps()).extracting(ProcessStep::name)
                .containsExactly("Write the unit’s contribution", "Review the contribution");
    }

    @Test
    void the_step_asked_for_is_marked_once_and_said_in_words() throws Exception {
        var svg = new SvgPainter(Drawing.read("bpmn/unitContribution.bpmn"), SWEDISH, Set.of("userTask_reviewContribution")).paint();
        assertThat(svg).containsOnlyOnce("class=\"step person now\"").containsOnlyOnce("class=\"here\"");
        assertThat(parsed(svg).getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Du är här: Granska bidraget");
    }

    @Test
    void the_steps_are_told_in_order() {
        assertThat(Drawing.read("bpmn/committeeDecision.bpmn").steps(Set.of("userTask_scheduleMatter"))).extracting(ProcessStep::name, ProcessStep::when).containsExactly(
                tuple("Registrera ärendet", DONE),
                tuple("Sätt upp ärendet på ett sammanträde", NOW),
                tuple("Registrera nämndens beslut", LATER));
    }

    @Test
    void a_running_process_is_marked_where_it_stands() {
        processes.steps.divisions = List.of(1L, 2L);
        processes.start(PlanRoundModel.PROCESS, "round-3", Map.of(PlanRoundModel.ROUND_ID, 3L));
        assertThat(drawing.now("round-3", SWEDISH.locale()).orElseThrow().steps()).extracting(ProcessStep::name, ProcessStep::when).containsExactly(
                tuple("Verksamheternas delar", NOW), tuple("Godkänn helheten", LATER), tuple("Nämndens beslut", LATER));
        assertThat(drawing.now("round-3", SWEDISH.locale()).orElseThrow().svg()).contains("class=\"step part now\"");
    }

    @Test
    void what_came_before_a_day_awaited_is_done() {
        processes.cycle.cycleOpened(2);
        processes.cycle.premisesConfirmed(2, SOMEBODY);
        assertThat(drawing.now("cycle-2", SWEDISH.locale()).orElseThrow().steps()).extracting(ProcessStep::name, ProcessStep::when).containsExactly(
                tuple("Fastställ förutsättningarna", DONE), tuple("Verksamhetsplanen", LATER),
                tuple("Uppföljningen", LATER), tuple("Stäng året", LATER));
        assertThat(drawing.now("cycle-2", SWEDISH.locale()).orElseThrow().svg()).contains("Du är här: Vad öppnar planomgången?");
    }

    @Test
    void a_process_that_is_over_has_no_picture() {
        assertThat(drawing.now("round-99", SWEDISH.locale())).isEmpty();
    }

    @Test
    void long_names_are_broken_between_words() {
        assertThat(SvgText.lines("Sätt upp ärendet på ett sammanträde", 18))
                .containsExactly("Sätt upp ärendet", "på ett sammanträde");
        assertThat(SvgText.lines("Förvaltningschefens del", 10)).containsExactly("Förvaltningschefens", "del");
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
