package se.arshjul.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.followup.ActivityKey;
import se.arshjul.followup.FollowedActivity;
import se.arshjul.plan.Activity.Status;

class ActivityBarTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Test
    void stands_from_its_first_day_to_its_last_within_the_year() {
        var bar = bar(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 10), Status.PAGAENDE);
        assertThat(bar.getFrom()).isEqualTo(32);
        assertThat(bar.getWidth()).isEqualTo(10);
        assertThat(bar.getFilled()).as("nobody has said how much").isZero();
    }

    @Test
    void what_goes_on_over_the_years_fills_this_one() {
        var bar = bar(LocalDate.of(2025, 2, 1), null, Status.AVSLUTAD);
        assertThat(bar.getFrom()).isEqualTo(1);
        assertThat(bar.getWidth()).isEqualTo(366);
        assertThat(bar.getFilled()).isEqualTo(366);
    }

    @Test @Tag("followup-6")
    void is_late_in_look_too_when_its_last_day_has_passed() {
        assertThat(bar(null, LocalDate.of(2026, 8, 31), Status.PAGAENDE).getTone()).isEqualTo("late");
        assertThat(bar(null, LocalDate.of(2026, 8, 31), Status.AVSLUTAD).getTone()).isEqualTo("done");
    }

    @Test
    void without_days_nothing_is_drawn() {
        assertThat(bar(null, null, Status.EJ_PABORJAD).isDrawn()).isFalse();
    }

    private static ActivityBar bar(LocalDate from, LocalDate to, Status status) {
        return new ActivityBar(new FollowedActivity(ActivityKey.plan(1), null, 2, "Eken", "Språkcafé", "", "", from, to, "", status,
                Set.of(), List.of()), 2026, TODAY);
    }
}
