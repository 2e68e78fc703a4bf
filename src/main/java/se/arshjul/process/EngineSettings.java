package se.arshjul.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import se.arshjul.worklist.WorklistWriter;

/** How the engine is set, on the server and in tests alike. */
final class EngineSettings {
    private static final int MOST_RESULTS = 2_000;

    private EngineSettings() {}

    static <T extends ProcessEngineConfigurationImpl> T apply(T configuration, WorklistWriter worklist,
            Map<Object, Object> beans) {
        configuration.setBeans(beans);
        configuration.setCustomPreBPMNParseListeners(List.<BpmnParseListener>of(new WorklistListener(worklist)));
        configuration.setCustomPreCommandInterceptorsTxRequired(List.of(new CollisionInterceptor()));
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setFailedJobRetryTimeCycle("R3/PT10M");
        configuration.setEnableCmdExceptionLogging(false); // the caller hears it, and says it once
        configuration.setDmnEngineConfiguration(NoFeel.configuration());
        refuseWhatIsForeign(configuration);
        leaveOutWhatIsUnused(configuration);
        return configuration;
    }

    private static void refuseWhatIsForeign(ProcessEngineConfigurationImpl configuration) {
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setEnableXxeProcessing(false);
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setDeserializationTypeValidationEnabled(true);
        configuration.setQueryMaxResultsLimit(MOST_RESULTS);
        configuration.setScriptEngineResolver(new NoScripts());
        configuration.setEnableScriptCompilation(false);
        configuration.setEnableFetchScriptEngineFromProcessApplication(false);
    }

    private static void leaveOutWhatIsUnused(ProcessEngineConfigurationImpl configuration) {
        configuration.setCmmnEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setHistoryCleanupEnabled(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setDbIdentityUsed(false);
        configuration.setJobExecutorActivate(false);
    }
}
