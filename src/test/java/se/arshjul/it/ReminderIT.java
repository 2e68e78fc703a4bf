package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.launch.Portal;

/** The reminders of a part that is given back, on the running server: set to its new day, also those that have gone off. */
@OnRunningPortal
class ReminderIT {
    private static final LocalDate TODAY = LocalDate.now(BusinessTime.ZONE);
    private static final String PART = "SELECT c.id FROM contribution c JOIN node n ON n.id = c.node_id JOIN round r ON r.id = c.round_id"
        + " WHERE n.code = 'FUN-ASS' AND r.kind = 'PLAN' AND r.state = 'OPEN'";
    private static final String TIMER = "SELECT (j.duedate_ AT TIME ZONE 'UTC' AT TIME ZONE 'Europe/Stockholm')::text FROM act_ru_job j"
        + " JOIN act_ru_execution e ON e.id_ = j.process_instance_id_ WHERE e.business_key_ = ? AND j.handler_cfg_ LIKE '%' || ?";
    private final Portal portal;
    private final People people;

    ReminderIT(Portal portal) {
        this.portal = portal;
        this.people = new People(portal);
    }

    @Test
    @Tag("process-5")
    void a_part_given_back_is_reminded_of_before_its_new_day_and_told_of_after_it() {
        var reviewer = new ApiCaller(HttpClient.newHttpClient(), portal.address(), "verksamhetschef", "arshjul-demo");
        var part = "contribution-" + people.text(PART);
        assertThat(dueOf(part, "reminder")).as("gone off, as the first day is near").isAfter(TODAY.plusYears(900));
        var task = people.text("SELECT task_id FROM work_item WHERE process_key = ?", part);
        var redoBy = TODAY.plusDays(30);
        reviewer.post("tasks/" + task + "/complete", Map.of("accepted", false, "reason", "Skriv mer.", "redoBy", redoBy.toString())).good();
        assertThat(people.text(TIMER, part, "reminder")).isEqualTo(redoBy.minusDays(7) + " 06:00:00");
        assertThat(people.text(TIMER, part, "escalation")).isEqualTo(redoBy.plusDays(1) + " 06:00:00");
    }

    private LocalDate dueOf(String part, String timer) {
        return LocalDate.parse(people.text(TIMER, part, timer).substring(0, 10));
    }
}
