package se.arshjul.kernel;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts beans together as the container would, around one entity manager: for queries on a real database without a server. */
public final class Wired {

    private final EntityManager em;
    private final Map<Class<?>, Object> beans = new HashMap<>();

    public Wired(EntityManager em) {
        this.em = em;
    }

    /** Uses this bean wherever one of the type is asked for. */
    public <T> Wired with(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    public <T> T make(Class<T> type) {
        if (!beans.containsKey(type)) {
            T bean = instance(type);
            beans.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                fill(bean, field);
            }
        }
        return type.cast(beans.get(type));
    }

    private static <T> T instance(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " cannot be made; give one with with()", e);
        }
    }

    private void fill(Object bean, Field field) {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            Given.set(bean, field.getName(), em);
        } else if (field.getType() == Instance.class && beans.containsKey(Instance.class)) {
            Given.set(bean, field.getName(), ofKind(((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]));
        } else if (field.isAnnotationPresent(Inject.class)) {
            Given.set(bean, field.getName(), beans.containsKey(field.getType()) ? beans.get(field.getType()) : make(field.getType()));
        }
    }

    /** Of the beans that are given for whoever asks for all of a kind, those of the kind that is asked for. */
    private Instance<?> ofKind(Type asked) {
        var kind = (Class<?>) (asked instanceof ParameterizedType wide ? wide.getRawType() : asked);
        return all(((Instance<?>) beans.get(Instance.class)).stream().filter(kind::isInstance).toList());
    }

    /** All beans of a kind, as an {@code Instance} that can only be gone through. */
    @SuppressWarnings("unchecked")
    public static <T> Instance<T> all(List<T> beans) {
        return (Instance<T>) Proxy.newProxyInstance(Wired.class.getClassLoader(),
                new Class<?>[] {Instance.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "iterator" -> beans.iterator();
                    case "stream" -> beans.stream();
                    case "forEach" -> {
                        beans.forEach((java.util.function.Consumer<T>) arguments[0]);
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
