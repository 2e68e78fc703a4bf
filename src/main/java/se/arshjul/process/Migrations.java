package se.arshjul.process;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Brings running instances over to the newest version of their model (process-4). Steps are the same when their ids are;
 * an instance that stands at a step the new version lacks stays with the old one, and the log says so. Timers ask the new
 * version when to go off.
 */
final class Migrations {
    private static final System.Logger LOG = System.getLogger(Migrations.class.getName());

    private final ProcessEngine engine;

    Migrations(ProcessEngine engine) {
        this.engine = engine;
    }

    void run() {
        engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list()
                .forEach(newest -> olderThan(newest).forEach(older -> migrate(older, newest)));
    }

    private List<ProcessDefinition> olderThan(ProcessDefinition newest) {
        return engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey(newest.getKey()).list().stream()
                .filter(definition -> definition.getVersion() < newest.getVersion())
                .filter(definition -> instancesOf(definition) > 0)
                .toList();
    }

    private long instancesOf(ProcessDefinition definition) {
        return engine.getRuntimeService().createProcessInstanceQuery().processDefinitionId(definition.getId()).count();
    }

    private void migrate(ProcessDefinition older, ProcessDefinition newest) {
        try {
            var plan = engine.getRuntimeService().createMigrationPlan(older.getId(), newest.getId())
                    .mapEqualActivities().updateEventTriggers().build();
            engine.getRuntimeService().createProcessInstanceQuery().processDefinitionId(older.getId()).list()
                    .forEach(instance -> migrate(instance, plan));
            LOG.log(System.Logger.Level.INFO, "{0} went from version {1} to {2}; {3} instances stay behind",
                    newest.getKey(), older.getVersion(), newest.getVersion(), instancesOf(older));
        } catch (MigrationPlanValidationException e) {
            LOG.log(System.Logger.Level.WARNING, "{0} stays at version {1}: {2}",
                    newest.getKey(), older.getVersion(), e.getMessage());
        }
    }

    private void migrate(ProcessInstance instance, MigrationPlan plan) {
        try {
            engine.getRuntimeService().newMigration(plan).processInstanceIds(instance.getId()).execute();
        } catch (MigratingProcessInstanceValidationException e) {
            LOG.log(System.Logger.Level.WARNING, "{0} stays with its old model: {1}",
                    instance.getBusinessKey(), e.getMessage());
        }
    }
}
