package se.arshjul.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What counts as knowing another room besides using its classes. */
class ArrowsTest {

    @Test
    void entities_in_queries_are_seen() {
        assertThat(Queries.names("SELECT a FROM Round r JOIN r.cycle c LEFT JOIN c.department d, FrozenVersion v WHERE v.id = 1"))
                .contains("Round", "FrozenVersion").doesNotContain("WHERE");
        assertThat(Queries.names("DELETE FROM RemovedRow r WHERE r.contribution IN (SELECT c FROM Contribution c)"))
                .contains("RemovedRow", "Contribution");
        assertThat(Queries.names("UPDATE Section s SET s.body = ''")).contains("Section");
    }

    @Test
    void tables_in_queries_are_seen() {
        assertThat(Queries.names("SELECT round, kind FROM node n, person AS p JOIN body ON true")).containsExactly("node", "person", "body");
        assertThat(Queries.names("INSERT INTO notice (id, round) VALUES (1, 2)")).containsExactly("notice");
        assertThat(Queries.names("the year, round and section")).isEmpty();
    }

    @Test
    void rooms_named_in_code_and_queries_are_seen_and_those_in_comments_are_not() {
        var source = JavaSource.of("X.java", Arrow.Side.of("plan", false), """
                import static se.arshjul.cycle.web.Words.of; // se.arshjul.demo.Not
                /** {@link se.arshjul.api.Neither} */
                String s = "SELECT NEW se.arshjul.goal.Line(g.id) FROM Goal g -- \\" // text";
                """);
        assertThat(Queries.packages(source.text())).containsExactly("se.arshjul.cycle.web", "se.arshjul.goal");
        assertThat(source.texts()).singleElement().asString().endsWith("// text\"");
    }

    @Test
    void foreign_keys_are_seen_wherever_they_are_made() {
        var migrations = Migrations.of(Stream.of(
                Map.entry("V0010__plan.sql", "CREATE TABLE one (id bigint, -- REFERENCES nothing\n  two_id bigint REFERENCES two);"),
                Map.entry("V0900__references_between_rooms.sql", "ALTER TABLE one ADD FOREIGN KEY (three_id) REFERENCES three;")));
        assertThat(migrations.tables()).containsExactly(Map.entry("one", "plan"));
        assertThat(migrations.keys()).containsExactly(new Migrations.Key("one", "two"), new Migrations.Key("one", "three"));
    }

    @Test
    void pages_are_told_from_their_room() {
        assertThat(Arrow.Side.of("se.arshjul.plan.web")).contains(Arrow.Side.of("plan", true));
        assertThat(Arrow.Side.of("se.arshjul.web")).contains(Arrow.Side.of("web", false));
        assertThat(Arrow.Side.of("org.example")).isEmpty();
    }
}
