package se.arshjul.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.arshjul.commission.MeasureRows;
import se.arshjul.document.FrozenForm;
import se.arshjul.document.Json;
import se.arshjul.document.KeptForms;
import se.arshjul.intake.ImportedDatabase;
import se.arshjul.kernel.Wired;
import se.arshjul.plan.ActivityRows;
import se.arshjul.plan.ReportedActivity;
import se.arshjul.plan.UnfinishedWork;

/** Rows that were removed under every form there has been can be put back: nothing that was kept of them is lost. */
@Tag("document-9")
class RemovedRowFormsIT {

    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forTheClass();

    static Stream<Integer> activities() {
        return KeptForms.numbers(FrozenForm.REMOVED_ACTIVITY);
    }

    static Stream<Integer> measures() {
        return KeptForms.numbers(FrozenForm.REMOVED_MEASURE);
    }

    @ParameterizedTest
    @MethodSource("activities")
    void an_activity_of_every_form_is_put_back_whole(int form) {
        var kept = KeptForms.sample(FrozenForm.REMOVED_ACTIVITY, form);
        var again = database.inTransaction(em -> {
            var rows = alone(em).make(ActivityRows.class);
            rows.putBack(kept);
            return rows.takeOut(Json.read(kept, JsonNode.class).at("/activity/id").asLong());
        });
        holdsAllOf(kept, again, "a removed activity");
    }

    @ParameterizedTest
    @MethodSource("measures")
    void a_measure_of_every_form_is_put_back_whole(int form) {
        var kept = KeptForms.sample(FrozenForm.REMOVED_MEASURE, form);
        var again = database.inTransaction(em -> {
            var rows = alone(em).make(MeasureRows.class);
            rows.putBack(kept);
            return rows.takeOut(Json.read(kept, JsonNode.class).path("id").asLong());
        });
        holdsAllOf(kept, again, "a removed measure");
    }

    /** Without the rows that a row points at, and wherever the test runs: a sample stands on its own. */
    private static Wired alone(EntityManager em) {
        em.createNativeQuery("SET LOCAL timezone = 'UTC'").executeUpdate();
        em.createNativeQuery("SET LOCAL session_replication_role = replica").executeUpdate();
        var beans = new Wired(em);
        return beans.with(ReportedActivity.class, beans.make(ProgressRows.class)).with(UnfinishedWork.class, (department, year, node) -> List.of());
    }

    /** A column that has come since the form was made has its default, and no form of its own. */
    private static void holdsAllOf(String kept, String again, String what) {
        assertThat(lost(Json.read(kept, JsonNode.class), Json.read(again, JsonNode.class)))
                .as("what %s loses of %s in %s", what, kept, again).isEmpty();
    }

    private static Stream<String> lost(JsonNode kept, JsonNode again) {
        if (kept.isObject()) {
            return kept.properties().stream().flatMap(member -> lost(member.getValue(), again.path(member.getKey())));
        }
        if (kept.isArray() && kept.size() == again.size()) {
            return Stream.iterate(0, at -> at < kept.size(), at -> at + 1).flatMap(at -> lost(kept.get(at), again.get(at)));
        }
        return kept.equals(again) ? Stream.empty() : Stream.of(kept + " became " + again);
    }
}
