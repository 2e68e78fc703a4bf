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
        } else if (field.isAnnotationPresent(Inject.class)) {
            Given.set(bean, field.getName(), given(field));
        }
    }

    private Object given(Field field) {
        if (beans.get(field.getType()) instanceof Instance<?> all) {
            return new Beans<>(all.stream().filter(one -> asked(field).isInstance(one)).toList());
        }
        return beans.containsKey(field.getType()) ? beans.get(field.getType()) : make(field.getType());
    }

    /** What kind of beans an {@code Instance} asks for. */
    private static Class<?> asked(Field field) {
        Type kind = ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        return (Class<?>) (kind instanceof ParameterizedType generic ? generic.getRawType() : kind);
    }

    /** All beans of a kind, as an {@code Instance} that can only be gone through. */
    @SuppressWarnings("unchecked")
    public static <T> jakarta.enterprise.inject.Instance<T> all(List<T> beans) {
        return (jakarta.enterprise.inject.Instance<T>) Proxy.newProxyInstance(Wired.class.getClassLoader(),
                new Class<?>[] {jakarta.enterprise.inject.Instance.class}, (proxy, method, arguments) -> switch (method.getName()) {
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
