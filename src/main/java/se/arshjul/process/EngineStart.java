package se.arshjul.process;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import se.arshjul.kernel.Readiness;
import se.arshjul.worklist.WorklistWriter;

/** Starts the engine once the tables stand, lets its timers run once all else has started, and closes it at the end. */
@ApplicationScoped
public class EngineStart {
    /** After the schema's migrations; what starts processes at start-up observes {@link Startup} with a higher number. */
    public static final int AFTER_SCHEMA = 200;
    private static final int LAST = 1_000;
    private static final String PART = "processes";

    @Resource(lookup = "java:jboss/datasources/arshjul") DataSource database;
    @Resource(lookup = "java:jboss/TransactionManager") TransactionManager transactions;
    @Resource(lookup = "java:jboss/ee/concurrency/executor/jobs") ManagedExecutorService executor;
    @Resource ManagedThreadFactory threads;
    @Inject BeanManager beans;
    @Inject WorklistWriter worklist;
    @Inject Instance<RequestContextController> requests;
    @Inject Readiness readiness;
    private ProcessEngine engine;

    void start(@Observes @Priority(AFTER_SCHEMA) Startup startup) {
        readiness.expect(PART, "The processes are being started.");
        engine = configuration().buildProcessEngine();
        Models.deploy(engine.getRepositoryService());
        new Migrations(engine).run();
        readiness.reached(PART);
    }

    void letTimersRun(@Observes @Priority(LAST) Startup startup) {
        jobExecutor().start();
    }

    void stop(@Observes Shutdown shutdown) {
        if (engine != null) {
            engine.close();
        }
    }

    @Produces @ApplicationScoped
    RuntimeService runtimeService() {
        return engine.getRuntimeService();
    }

    @Produces @ApplicationScoped
    TaskService taskService() {
        return engine.getTaskService();
    }

    @Produces @ApplicationScoped
    ManagementService managementService() {
        return engine.getManagementService();
    }

    /** For what the engine's services leave out. */
    @Produces @ApplicationScoped
    CommandExecutor commandExecutor() {
        return ((ProcessEngineImpl) engine).getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }

    @Produces @ApplicationScoped
    DecisionService decisionService() {
        return engine.getDecisionService();
    }

    private JakartaTransactionProcessEngineConfiguration configuration() {
        var configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setTransactionManager(transactions);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDataSource(database);
        configuration.setJobExecutor(new ManagedJobExecutor(executor, threads, this::inRequestContext));
        return EngineSettings.apply(configuration, worklist, new CdiBeans(beans));
    }

    /** A timer has no request of its own; beans that live for one get it for as long as the job runs. */
    private Runnable inRequestContext(Runnable jobs) {
        return () -> {
            var context = requests.get();
            context.activate();
            try {
                jobs.run();
            } finally {
                context.deactivate();
            }
        };
    }

    private JobExecutor jobExecutor() {
        return ((ProcessEngineImpl) engine).getProcessEngineConfiguration().getJobExecutor();
    }
}
