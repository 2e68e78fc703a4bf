package se.arshjul.process;

import jakarta.enterprise.inject.spi.BeanManager;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The portal's named beans as the engine's expressions see them. A bean found is kept: those that models name are
 * stateless, or proxies for what is.
 */
final class CdiBeans extends AbstractMap<Object, Object> {
    private final BeanManager manager;
    private final Map<Object, Object> found = new ConcurrentHashMap<>();

    CdiBeans(BeanManager manager) {
        this.manager = manager;
    }

    @Override
    public boolean containsKey(Object name) {
        return found.containsKey(name) || !manager.getBeans(name.toString()).isEmpty();
    }

    @Override
    public Object get(Object name) {
        return found.computeIfAbsent(name, key -> {
            var bean = manager.resolve(manager.getBeans(key.toString()));
            return bean == null ? null : manager.getReference(bean, Object.class, manager.createCreationalContext(bean));
        });
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        throw new UnsupportedOperationException("Beans are looked up by name, not listed");
    }
}
