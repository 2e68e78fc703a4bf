package se.arshjul.kernel;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A record as rows are read into it, looked up once for each; a record within it is read from the same row. */
final class RowShape<R extends Record> {

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");
    private static final ClassValue<RowShape<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RowShape<?> computeValue(Class<?> type) {
            return new RowShape<>(type.asSubclass(Record.class));
        }
    };

    private final RecordComponent[] components;
    private final Constructor<R> constructor;

    private RowShape(Class<R> type) {
        components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record without its own constructor: " + type, e);
        }
    }

    @SuppressWarnings("unchecked")
    static <R extends Record> RowShape<R> of(Class<R> type) {
        return (RowShape<R>) KNOWN.get(type);
    }

    /** Reads rows with these columns: the record must ask for each of them, and for nothing else. */
    Function<List<?>, R> reader(List<String> columns) {
        var given = columns.stream().map(RowShape::componentName).toList();
        var asked = asked(given).toList();
        if (asked.size() != given.size() || Set.copyOf(given).size() != given.size() || !given.containsAll(asked)) {
            throw new IllegalStateException(constructor.getName() + " asks for " + asked + " and the query gives " + given
                    + ": no column for " + without(asked, given) + ", no component for " + without(given, asked));
        }
        return row(given);
    }

    private static Set<String> without(List<String> names, List<String> others) {
        var left = new TreeSet<>(names);
        others.forEach(left::remove);
        return left;
    }

    private static String componentName(String column) {
        return NEXT_WORD.matcher(column).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }

    private Stream<String> asked(List<String> given) {
        return Stream.of(components).flatMap(component -> isWithin(component, given)
                ? of(component.getType().asSubclass(Record.class)).asked(given) : Stream.of(component.getName()));
    }

    /** A record may also be a value with a column of its own, such as a period. */
    private static boolean isWithin(RecordComponent component, List<String> given) {
        return component.getType().isRecord() && !given.contains(component.getName());
    }

    private Function<List<?>, R> row(List<String> given) {
        var parts = Stream.of(components).map(component -> part(component, given)).toList();
        return values -> make(parts.stream().map(part -> part.apply(values)).toArray());
    }

    private Function<List<?>, ?> part(RecordComponent component, List<String> given) {
        if (isWithin(component, given)) {
            return of(component.getType().asSubclass(Record.class)).row(given);
        }
        int at = given.indexOf(component.getName());
        return values -> value(component, values.get(at));
    }

    private Object value(RecordComponent component, Object value) {
        try {
            return RowValue.as(component.getType(), value);
        } catch (ClassCastException | ArithmeticException | IllegalArgumentException | NullPointerException e) {
            throw new IllegalStateException(constructor.getName() + " has " + component.getType().getSimpleName() + " "
                    + component.getName() + " and the query gives " + nameOfClass(value), e);
        }
    }

    private R make(Object[] parts) {
        try {
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor.getName() + " cannot be made of "
                    + Arrays.stream(parts).map(RowShape::nameOfClass).toList(), e);
        }
    }

    /** The class alone: what a row holds may be somebody's own words. */
    private static String nameOfClass(Object value) {
        return value == null ? "nothing" : value.getClass().getName();
    }
}
