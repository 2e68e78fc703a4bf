package se.arshjul.process;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The engine's own tables: made once, by the role that owns tables, before the engine that works in them starts. */
@ApplicationScoped
public class EngineSchema {
    static final int BEFORE_ENGINE = 150;
    /** The tables of the decisions come last; an installation that began without them gets them now. */
    private static final String STANDS = "SELECT to_regclass('act_re_decision_def') IS NOT NULL";

    @Resource(lookup = "java:jboss/datasources/arshjul-owner") DataSource owner;

    void make(@Observes @Priority(BEFORE_ENGINE) Startup startup) {
        if (!stands()) {
            var configuration = EngineSettings.apply(new StandaloneProcessEngineConfiguration(), null, Map.of());
            configuration.setProcessEngineName("schema");
            configuration.setDataSource(owner);
            configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
            configuration.buildProcessEngine().close();
        }
        EngineIndexes.create(owner);
    }

    private boolean stands() {
        try (var connection = owner.getConnection(); var statement = connection.createStatement();
                var answer = statement.executeQuery(STANDS)) {
            return answer.next() && answer.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Expected to look for the engine's tables", e);
        }
    }
}
