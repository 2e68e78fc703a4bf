package se.arshjul.schema;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.Type;
import java.util.Set;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;

/** Proves at each start that the entities are known and woven: without weaving every lazy to-one is read at once. */
@ApplicationScoped
public class EntityCheck {
    @PersistenceUnit(unitName = "arshjul")
    EntityManagerFactory entities;

    void prove(@Observes @Priority(Migration.FIRST + 1) Startup startup) {
        var types = entities.getMetamodel().getEntities();
        if (types.isEmpty()) {
            throw new IllegalStateException("The persistence unit knows no entity");
        }
        types.stream().map(Type::getJavaType).forEach(EntityCheck::requireWoven);
    }

    private static void requireWoven(Class<?> type) {
        if (!Set.of(type.getInterfaces()).contains(PersistenceWeaved.class)) {
            throw new IllegalStateException(type.getName() + " is not woven");
        }
    }
}
