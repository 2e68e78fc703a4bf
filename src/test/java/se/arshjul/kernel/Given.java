package se.arshjul.kernel;

import java.lang.reflect.Field;

/** Gives an entity the id that the database would have given it. */
public final class Given {

    private Given() {}

    public static <T> T id(T entity, long id) {
        return set(entity, "id", id);
    }

    public static <T> T set(T entity, String name, Object value) {
        try {
            Field field = field(entity.getClass(), name);
            field.setAccessible(true);
            field.set(entity, value);
            return entity;
        } catch (ReflectiveOperationException noSuchField) {
            throw new IllegalArgumentException(entity.getClass() + " has no " + name, noSuchField);
        }
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException here) {
            if (type.getSuperclass() == null) {
                throw here;
            }
            return field(type.getSuperclass(), name);
        }
    }
}
