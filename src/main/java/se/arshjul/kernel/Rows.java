package se.arshjul.kernel;

import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.config.ResultType;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.queries.ReportQueryResult;
import org.eclipse.persistence.sessions.DatabaseRecord;

/**
 * The rows of a query, each read by name into a record: the column {@code due_on}, the path {@code c.dueOn} and whatever is
 * asked for {@code AS dueOn} are the record's {@code dueOn}; an entity has the name of its variable (kernel-6). JPQL lets
 * nothing be called by a word of its own, such as {@code round}, {@code count} or {@code first}.
 */
public final class Rows {

    private Rows() {}

    public static <R extends Record> Stream<R> stream(Query query, Class<R> type) {
        List<?> rows = query.setHint(QueryHints.RESULT_TYPE, ResultType.Map).getResultList();
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        var reader = RowShape.of(type).reader(names(rows.get(0)));
        return rows.stream().map(row -> reader.apply(values(row)));
    }

    public static <R extends Record> List<R> list(Query query, Class<R> type) {
        return stream(query, type).toList();
    }

    public static <R extends Record> Optional<R> first(Query query, Class<R> type) {
        return stream(query, type).findFirst();
    }

    /** What is asked in the words of the entities comes as a report, what is asked in SQL as a record of the database's. */
    private static List<String> names(Object row) {
        return row instanceof ReportQueryResult report ? report.getNames()
                : ((DatabaseRecord) row).getFields().stream().map(DatabaseField::getName).toList();
    }

    private static List<?> values(Object row) {
        return row instanceof ReportQueryResult report ? report.getResults() : ((DatabaseRecord) row).getValues();
    }
}
