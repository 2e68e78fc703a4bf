package se.arshjul.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import se.arshjul.organisation.Actor;
import se.arshjul.worklist.OpenTask;
import se.arshjul.worklist.WorklistWriter;

/** The processes with everything around them faked: an engine in memory, no timers but those the test lets pass. */
final class Processes implements WorklistWriter {
    static final Actor SOMEBODY = new Actor(17, "nagon", "Någon", "sv", List.of());
    private static Processes only;
    private boolean colliding;

    final FakeSteps steps = new FakeSteps();
    final Map<Object, Object> beans = beans(steps);
    final Map<String, OpenTask> worklist = new LinkedHashMap<>();
    final List<String> done = new ArrayList<>();
    final ProcessEngine engine;
    final CamundaPlanProcess plan = new CamundaPlanProcess();
    final CamundaCycleProcess cycle = new CamundaCycleProcess();
    final CamundaCommitteeProcess committee = new CamundaCommitteeProcess();

    private Processes() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:processes");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setCustomPostCommandInterceptorsTxRequired(List.of(new Colliding()));
        engine = EngineSettings.apply(configuration, this, beans).buildProcessEngine();
        EngineIndexes.create(configuration.getDataSource());
        Models.deploy(engine.getRepositoryService());
        connect();
    }

    /** One engine for all tests, emptied. */
    static Processes fresh() {
        if (only == null) {
            only = new Processes();
        }
        only.empty();
        return only;
    }

    ProcessInstance start(String process, String processKey, Map<String, Object> ids) {
        return engine.getRuntimeService().startProcessInstanceByKey(process, processKey, ids);
    }

    /** What waits for someone, as "key form". */
    List<String> open() {
        return worklist.values().stream().map(task -> task.processKey() + " " + task.formKey()).sorted().toList();
    }

    boolean isRunning(String processKey) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(processKey).count() > 0;
    }

    /** Lets time pass: every timer due by then goes off. */
    void wait(Instant until) {
        ClockUtil.setCurrentTime(Date.from(until));
        engine.getManagementService().createJobQuery().executable().list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    @Override
    public void open(OpenTask task) {
        worklist.put(task.taskId(), task);
    }

    @Override
    public void doneBy(Actor actor, String taskId) {
        var task = worklist.get(taskId);
        done.add(actor.name() + " " + task.processKey() + " " + task.formKey());
    }

    @Override
    public void close(String taskId) {
        worklist.remove(taskId);
    }

    /** From here on whatever is asked of the engine collides with one of its own threads, until all is begun afresh. */
    void collide() {
        colliding = true;
    }

    private final class Colliding extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            if (colliding) {
                throw new OptimisticLockingException("a job's thread was first");
            }
            return next.execute(command);
        }
    }

    private void connect() {
        var tasks = new OpenTasks();
        tasks.tasks = engine.getTaskService();
        tasks.worklist = this;
        var timers = new Timers();
        timers.runtime = engine.getRuntimeService();
        timers.management = engine.getManagementService();
        timers.commands = ((ProcessEngineImpl) engine).getProcessEngineConfiguration().getCommandExecutorTxRequired();
        plan.tasks = tasks;
        plan.timers = timers;
        cycle.tasks = tasks;
        cycle.timers = timers;
        cycle.runtime = engine.getRuntimeService();
        committee.tasks = tasks;
    }

    private void empty() {
        colliding = false;
        ClockUtil.reset();
        var runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery().rootProcessInstances().list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test over"));
        worklist.clear();
        done.clear();
        steps.reset();
    }

    private static Map<Object, Object> beans(FakeSteps steps) {
        var plan = new PlanDelegates();
        plan.plan = steps;
        var cycle = new CycleDelegates();
        cycle.cycle = steps;
        var committee = new CommitteeDelegates();
        committee.committee = steps;
        var audience = new AudienceBean();
        audience.plan = steps;
        audience.cycle = steps;
        audience.committee = steps;
        var deadlines = new DeadlinesBean();
        deadlines.plan = steps;
        deadlines.cycle = steps;
        return NamedBeans.of(plan, cycle, committee, audience, deadlines);
    }
}
