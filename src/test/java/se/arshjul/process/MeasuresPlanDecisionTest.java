package se.arshjul.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjul.commission.MeasuresDemand.Ground.FORECAST_PERCENT;
import static se.arshjul.commission.MeasuresDemand.Ground.FORECAST_TKR;
import static se.arshjul.commission.MeasuresDemand.Ground.OUTCOME_PERCENT;
import static se.arshjul.commission.MeasuresDemand.Ground.OUTCOME_TKR;

import java.io.File;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputData;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjul.commission.MeasuresDemand;
import se.arshjul.commission.MeasuresDemand.Deficits;
import se.arshjul.commission.MeasuresDemand.Ground;

/** When a measures plan is demanded, row by row of the decision's table. */
class MeasuresPlanDecisionTest {

    private static final DmnModelInstance MODEL = Dmn.readModelFromFile(new File("bpmn/measuresPlan.dmn"));

    final MeasuresDemand demand = demand();

    private static MeasuresDemand demand() {
        var decision = new MeasuresPlanDecision();
        decision.decisions = Processes.fresh().engine.getDecisionService();
        return decision;
    }

    private static BigDecimal number(String written) {
        return written == null ? null : new BigDecimal(written);
    }

    private static Deficits deficits(String outcomeTkr, String outcomePercent, String forecastTkr, String forecastPercent) {
        return new Deficits(number(outcomeTkr), number(outcomePercent), number(forecastTkr), number(forecastPercent),
                number("500"), number("1"));
    }

    @ParameterizedTest @Tag("process-7") @Tag("commission-10")
    @CsvSource({"501,,,,OUTCOME_TKR", ",1.01,,,OUTCOME_PERCENT", ",,500.5,,FORECAST_TKR", ",,,14,FORECAST_PERCENT"})
    void each_row_is_a_ground_of_its_own(String outcomeTkr, String outcomePercent, String forecastTkr, String forecastPercent,
            Ground ground) {
        assertThat(demand.grounds(deficits(outcomeTkr, outcomePercent, forecastTkr, forecastPercent))).containsExactly(ground);
    }

    @Test @Tag("commission-10")
    void a_deficit_up_to_the_limit_and_a_surplus_demand_nothing() {
        assertThat(demand.grounds(deficits("500", "1", "500", "1.00"))).isEmpty();
        assertThat(demand.grounds(deficits("-9000", "-12", "-1", "0"))).isEmpty();
    }

    @Test @Tag("commission-10")
    void every_ground_is_told() {
        assertThat(demand.grounds(deficits("7501", "14.0", "8000", "14.9")))
                .containsExactlyInAnyOrder(OUTCOME_TKR, OUTCOME_PERCENT, FORECAST_TKR, FORECAST_PERCENT);
    }

    @Test @Tag("commission-10")
    void what_is_not_known_demands_nothing_and_neither_does_a_limit_that_is_not_set() {
        assertThat(demand.grounds(deficits(null, null, null, null))).isEmpty();
        assertThat(demand.grounds(new Deficits(number("9000"), number("50"), null, null, null, null))).isEmpty();
    }

    @Test @Tag("process-4")
    void an_installation_that_began_without_decisions_gets_their_tables() {
        var before = settings();
        before.setDmnEnabled(false);
        before.buildProcessEngine().close();
        var engine = settings().buildProcessEngine();
        try {
            Models.deploy(engine.getRepositoryService());
            var decision = new MeasuresPlanDecision();
            decision.decisions = engine.getDecisionService();
            assertThat(decision.grounds(deficits("501", null, null, null))).containsExactly(OUTCOME_TKR);
        } finally {
            engine.close();
        }
    }

    private static StandaloneInMemProcessEngineConfiguration settings() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("older");
        configuration.setJdbcUrl("jdbc:h2:mem:older;DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        return EngineSettings.apply(configuration, null, Map.of());
    }

    @Test @Tag("process-7")
    void the_table_collects_one_ground_for_each_row() {
        var table = MODEL.getModelElementsByType(DecisionTable.class).iterator().next();
        assertThat(table.getHitPolicy()).isEqualTo(HitPolicy.COLLECT);
        assertThat(MODEL.getModelElementsByType(OutputEntry.class)).extracting(entry -> entry.getText().getTextContent())
                .containsExactly(Arrays.stream(Ground.values()).map(ground -> "${'" + ground + "'}").toArray(String[]::new));
        assertThat(MODEL.getModelElementsByType(Rule.class)).allMatch(rule -> !rule.getDescription().getTextContent().isBlank(), "told");
    }

    @Test @Tag("process-6")
    void every_expression_is_in_the_language_of_the_processes() {
        assertThat(MODEL.getModelElementsByType(InputEntry.class)).extracting(InputEntry::getExpressionLanguage).containsOnly("juel");
        assertThat(MODEL.getModelElementsByType(OutputEntry.class)).extracting(OutputEntry::getExpressionLanguage).containsOnly("juel");
        assertThat(MODEL.getModelElementsByType(InputExpression.class)).extracting(InputExpression::getExpressionLanguage).containsOnly("juel");
    }

    @Test
    void the_decision_and_what_it_is_made_on_are_drawn_under_their_names() {
        var decision = MODEL.getModelElementsByType(Decision.class).iterator().next();
        assertThat(Models.DECISIONS).containsExactly(decision.getId());
        assertThat(decision.getName()).endsWith("?");
        assertThat(decision.getVersionTag()).matches("20\\d\\d\\.\\d+");
        assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P1095D");
        var elements = Stream.concat(Stream.of(decision), MODEL.getModelElementsByType(InputData.class).stream());
        assertThat(Dmn.convertToString(MODEL)).contains(elements.map(DmnElement::getId)
                .map(id -> "dmnElementRef=\"" + id + "\"").collect(toSet()));
    }
}
