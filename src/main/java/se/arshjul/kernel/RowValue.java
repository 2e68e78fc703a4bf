package se.arshjul.kernel;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A value as the database gives it, turned into what a record asks for: days, moments, numbers, words of a closed list. */
final class RowValue {

    private RowValue() {}

    static Object as(Class<?> type, Object value) {
        if (type.isInstance(value) || value == null && !type.isPrimitive()) {
            return value;
        }
        if (type == LocalDate.class) {
            return ((Date) value).toLocalDate();
        }
        if (type == Instant.class) {
            return value instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) value).toInstant();
        }
        if (type == String.class && value instanceof Enum<?> word) {
            return word.name();
        }
        if (type == boolean.class) {
            return ((Boolean) value).booleanValue();
        }
        return type.isEnum() ? word(type, (String) value) : number(type, (Number) value);
    }

    private static Object number(Class<?> type, Number value) {
        if (type == long.class || type == Long.class) {
            return value.longValue();
        }
        if (type == int.class || type == Integer.class) {
            return Math.toIntExact(value.longValue());
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(value.toString());
        }
        throw new IllegalArgumentException("Rows know no " + type.getName());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object word(Class type, String value) {
        return Enum.valueOf(type, value);
    }
}
