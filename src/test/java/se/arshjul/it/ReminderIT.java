package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.launch.Portal;

/** The reminders of a part that is given back, on the running server: set to its new day, also those that have gone off. */
@OnRunningPortal
class ReminderIT {
    private static final LocalDate TODAY = LocalDate.now(BusinessTime.ZONE);
    private static final String TIMER = "SELECT (j.duedate_ AT TIME ZONE 'UTC' AT TIME ZONE 'Europe/Stockholm')::text FROM act_ru_job j"
        + " JOIN act_ru_execution e ON e.id_ = j.process_instance_id_ WHERE e.business_key_ = ? AND j.handler_cfg_ LIKE '%' || ?";
    private static Ground ground;

    @BeforeAll
    static void lay(Portal portal) {
        ground = Ground.withPlan(portal);
        ground.handOver("A1");
    }

    @Test
    @Tag("process-5")
    void a_part_given_back_is_reminded_of_before_its_new_day_and_told_of_after_it() {
        var part = "contribution-" + ground.part("A1");
        await("the reminder to go off, as the first day is near", () -> dueOf(part, "reminder").isAfter(TODAY.plusYears(900)));
        var redoBy = TODAY.plusDays(30);
        Ground.complete(ground.turn(ground.chief("A"), "reviewContribution", ground.part("A1")),
            Map.of("accepted", false, "reason", "Skriv mer.", "redoBy", redoBy.toString())).good();
        assertThat(ground.people().text(TIMER, part, "reminder")).isEqualTo(redoBy.minusDays(7) + " 06:00:00");
        assertThat(ground.people().text(TIMER, part, "escalation")).isEqualTo(redoBy.plusDays(1) + " 06:00:00");
    }

    /** Waits in the database, which is where it happens. */
    private static void await(String what, BooleanSupplier done) {
        for (int tried = 0; !done.getAsBoolean(); tried++) {
            assertThat(tried).as("Tried to await " + what).isLessThan(300);
            ground.people().text("SELECT pg_sleep(0.2)");
        }
    }

    private static LocalDate dueOf(String part, String timer) {
        return LocalDate.parse(ground.people().text(TIMER, part, timer).substring(0, 10));
    }
}
