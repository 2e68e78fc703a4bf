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
            Field field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(entity, value);
            return entity;
        } catch (ReflectiveOperationException noSuchField) {
            throw new IllegalArgumentException(entity.getClass() + " has no " + name, noSuchField);
        }
    }
}
