package se.arshjul.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.document.Block;
import se.arshjul.document.Told;
import se.arshjul.kernel.Period;
import se.arshjul.plan.Activity.Status;

class FollowedActivityTest {

    @Test @Tag("followup-5")
    void stands_as_it_was_told_the_last_time_before_the_day() {
        var activity = new Followed().told(1, "2026-T1", Status.PAGAENDE, 40).told(2, "2026-T2", Status.AVSLUTAD, null).made();
        assertThat(activity.statusOn(Followed.SPRING)).isEqualTo(Status.PAGAENDE);
        assertThat(activity.percentOn(Followed.SUMMER)).as("nobody has said another").isEqualTo(40);
        assertThat(activity.statusOn(Followed.SUMMER)).isEqualTo(Status.AVSLUTAD);
        assertThat(activity.newest()).isEqualTo(Status.AVSLUTAD);
        assertThat(activity.before(new Period("2026-T2"))).get().extracting(FollowedActivity.Told::roundId).isEqualTo(1L);
    }

    @Test @Tag("followup-5")
    void stands_as_planned_until_something_is_told() {
        assertThat(new Followed().planned(Status.PAGAENDE).made().statusOn(Followed.SPRING)).isEqualTo(Status.PAGAENDE);
        assertThat(new Followed().made().percentOn(Followed.SPRING)).as("a missing figure is not 0").isNull();
    }

    @Test @Tag("followup-6")
    void is_late_by_itself_when_its_last_day_has_passed_and_it_is_neither_done_nor_called_off() {
        assertThat(new Followed().made().isLateOn(Followed.SPRING)).isFalse();
        assertThat(new Followed().made().isLateOn(Followed.SUMMER)).isTrue();
        assertThat(new Followed().told(2, "2026-T2", Status.AVSLUTAD, 100).made().isLateOn(Followed.SUMMER)).isFalse();
        assertThat(new Followed().told(2, "2026-T2", Status.AVBRUTEN, null).made().isLateOn(Followed.SUMMER)).isFalse();
        assertThat(new Followed().endsOn(Followed.SUMMER).made().isLateOn(Followed.SUMMER)).as("on its last day").isFalse();
        assertThat(new Followed().endsOn(null).made().isLateOn(Followed.SUMMER)).isFalse();
    }

    @Test @Tag("followup-6")
    void says_so_in_words() {
        var table = ProgressTable.blocks(List.of(new Followed().made()), 2, Followed.SUMMER, Map.of(6L, "SN-6"));
        var cells = Told.table(table.get(0)).rows().get(0).cells().stream().map(Block.Cell::text);
        assertThat(cells).contains("SN-6", "Ej påbörjad, försenad: skulle vara klar 2026-06-30");
    }
}
