package se.arshjul.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EngineSettingsTest {
    final ProcessEngineConfigurationImpl settings =
            (ProcessEngineConfigurationImpl) Processes.fresh().engine.getProcessEngineConfiguration();

    @Test @Tag("process-6")
    void nothing_foreign_is_evaluated_or_read() {
        assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(settings.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(settings.isEnableXxeProcessing()).isFalse();
        assertThat(settings.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(settings.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(settings.getQueryMaxResultsLimit()).isLessThan(Integer.MAX_VALUE);
    }

    @Test @Tag("process-6")
    void there_is_no_script_language() {
        for (var language : new String[] {"javascript", "groovy", "juel"}) {
            assertThatThrownBy(() -> settings.getCommandExecutorTxRequired()
                    .execute(context -> settings.getScriptingEngines().getScriptEngineForLanguage(language)))
                    .isInstanceOf(UnsupportedOperationException.class).hasMessageContaining(language);
        }
    }

    @Test @Tag("process-6")
    void decision_tables_have_no_language_of_their_own() {
        assertThatThrownBy(() -> settings.getDmnEngineConfiguration().getFeelEngine().evaluateSimpleExpression("1 + 1", null))
                .isInstanceOf(UnsupportedOperationException.class).hasMessageContaining("1 + 1");
    }

    @Test
    void what_is_not_used_is_off() {
        assertThat(settings.isCmmnEnabled()).isFalse();
        assertThat(settings.isMetricsEnabled()).isFalse();
        assertThat(settings.isTaskMetricsEnabled()).isFalse();
        assertThat(settings.isDbIdentityUsed()).isFalse();
        assertThat(settings.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_NONE);
    }

    @Test
    void ids_need_no_common_counter() {
        assertThat(settings.getIdGenerator()).isInstanceOf(StrongUuidGenerator.class);
    }
}
