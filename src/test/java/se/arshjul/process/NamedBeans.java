package se.arshjul.process;

import jakarta.inject.Named;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The beans that the portal names, found by the annotation that names them. */
final class NamedBeans {

    private NamedBeans() {}

    static Map<Object, Object> of(Object... holders) {
        var beans = new HashMap<Object, Object>();
        for (var holder : holders) {
            var named = holder.getClass().getAnnotation(Named.class);
            if (named != null) {
                beans.put(named.value(), holder);
            }
            Arrays.stream(holder.getClass().getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Named.class))
                    .forEach(method -> beans.put(method.getAnnotation(Named.class).value(), made(holder, method)));
        }
        return beans;
    }

    private static Object made(Object holder, Method method) {
        try {
            return method.invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }
}
