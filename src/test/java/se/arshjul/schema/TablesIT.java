package se.arshjul.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjul.intake.ImportedDatabase;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.TextTooLong;

/** What holds for all tables alike, asked of the tables themselves. */
class TablesIT {

    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forTheClass();

    @Test
    @Tag("schema-7")
    void every_text_has_a_longest_length_by_its_name() {
        assertThat(found("""
                SELECT c.table_name || '.' || c.column_name FROM information_schema.columns c
                WHERE c.table_schema = current_schema() AND c.table_name <> 'flyway_schema_history' AND c.character_maximum_length IS NULL
                AND c.data_type IN ('text', 'character varying', 'json', 'jsonb') AND NOT EXISTS (
                    SELECT 1 FROM pg_constraint k WHERE k.conrelid = CAST(c.table_name AS regclass) AND k.contype = 'c'
                    AND k.conname = c.table_name || '_' || c.column_name || '_length')""")).isEmpty();
    }

    @Test
    @Tag("schema-7")
    void a_text_that_is_too_long_is_a_broken_rule() {
        assertThat(TextTooLong.behind(named("N".repeat(501)))).map(RuleBrokenException::key).contains("kernel.textTooLong");
        assertThat(named("N".repeat(500))).isNull();
    }

    @Test
    @Tag("schema-7")
    void what_breaks_another_check_is_no_long_text_whatever_it_says() {
        var fault = catchThrowable(() -> run("INSERT INTO municipality (id, code, name) VALUES (2, 'X', 'body_name_length')"));
        assertThat(fault).isNotNull();
        assertThat(TextTooLong.behind(fault)).isEmpty();
    }

    @Test
    @Tag("schema-2")
    void every_sequence_starts_at_a_whole_block() {
        assertThat(found("SELECT sequencename::text FROM pg_sequences WHERE start_value <> increment_by")).isEmpty();
    }

    private static Throwable named(String name) {
        return catchThrowable(() -> run("INSERT INTO body (id, code, name, kind) VALUES (1, 'KS', '" + name + "', 'NAMND')"));
    }

    private static void run(String command) {
        database.inTransaction(em -> em.createNativeQuery(command).executeUpdate());
    }

    @SuppressWarnings("unchecked")
    private static List<String> found(String query) {
        return database.inTransaction(em -> em.createNativeQuery(query).getResultList());
    }
}
