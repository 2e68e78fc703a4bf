package se.arshjul.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.model.bpmn.Bpmn;
import se.arshjul.launch.DatabaseAccess;

/**
 * The yardstick: the engine alone in this program, on the portal's own tables, without history, page or domain, its
 * database connection tuned as the portal's.
 */
final class BareEngine implements AutoCloseable {
    private static final String PROCESS = "benchSteps";
    private static final int STEPS = 7;
    private static final int PAGE = 20;
    private static final String TUNED = "?prepareThreshold=3&preparedStatementCacheQueries=512&reWriteBatchedInserts=true"
            + "&options=-c%20jit=off%20-c%20plan_cache_mode=force_generic_plan";
    private final ProcessEngine engine;
    private final String deployment;
    private final Database database;

    BareEngine(DatabaseAccess access) {
        database = new Database(access);
        engine = configuration(access).buildProcessEngine();
        deployment = deploy();
    }

    private static ProcessEngineConfigurationImpl configuration(DatabaseAccess access) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bench");
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(access.url() + TUNED);
        configuration.setJdbcUsername(access.user());
        configuration.setJdbcPassword(access.password());
        configuration.setJdbcMaxActiveConnections(2 * Measure.CLIENTS);
        configuration.setJdbcMaxIdleConnections(2 * Measure.CLIENTS);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistory("none");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setDbIdentityUsed(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setDmnEnabled(false);
        configuration.setDmnEngineConfiguration(new DefaultDmnEngineConfiguration().feelEngineFactory(() -> null));
        return configuration;
    }

    private String deploy() {
        var steps = Bpmn.createExecutableProcess(PROCESS).camundaHistoryTimeToLive(1).startEvent()
                .userTask().camundaCandidateGroups("manager:bench");
        for (int i = 1; i < STEPS; i++) {
            steps = steps.userTask().camundaCandidateGroups("manager:bench");
        }
        return engine.getRepositoryService().createDeployment()
                .addModelInstance(PROCESS + ".bpmn", steps.endEvent().done()).deploy().getId();
    }

    /** The first page of a group's tasks by due date, and how many there are. */
    long tasks(String group) {
        var query = engine.getTaskService().createTaskQuery().taskCandidateGroupIn(List.of(group)).orderByDueDate().asc();
        return query.listPage(0, PAGE).size() + query.count();
    }

    /** So many first steps, by their tasks' ids. */
    List<String> tasks(int count) {
        var tasks = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var instance = engine.getRuntimeService().startProcessInstanceByKey(PROCESS);
            tasks.add(service().createTaskQuery().processInstanceId(instance.getId()).singleResult().getId());
        }
        return tasks;
    }

    void complete(String task, Map<String, Object> variables) {
        service().complete(task, variables);
    }

    private TaskService service() {
        return engine.getTaskService();
    }

    /** Takes its instances away again, so that the number of open tasks is the portal's. */
    void clear() {
        String own = " WHERE %s IN (SELECT id_ FROM act_ru_execution WHERE proc_def_id_ LIKE '" + PROCESS + ":%%')";
        database.execute("DELETE FROM act_ru_variable" + own.formatted("execution_id_"));
        database.execute("DELETE FROM act_ru_identitylink WHERE task_id_ IN (SELECT id_ FROM act_ru_task"
                + own.formatted("execution_id_") + ")");
        database.execute("DELETE FROM act_ru_task" + own.formatted("execution_id_"));
        database.execute("DELETE FROM act_ru_execution WHERE proc_def_id_ LIKE '" + PROCESS + ":%'");
    }

    @Override
    public void close() {
        clear();
        engine.getRepositoryService().deleteDeployment(deployment, true);
        engine.close();
    }
}
