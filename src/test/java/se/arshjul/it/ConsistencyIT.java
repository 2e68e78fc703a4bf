package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.launch.CommandRuns;
import se.arshjul.launch.Portal;

/** The consistency check finds what it is there to find: each kind of disagreement is made by hand, told, and taken back. */
@OnRunningPortal
class ConsistencyIT {
    private static final String PASSWORD = "arshjul-demo";
    private final Portal portal;
    private final ApiCaller administrator;

    ConsistencyIT(Portal portal) {
        this.portal = portal;
        this.administrator = new ApiCaller(HttpClient.newHttpClient(), portal.address(), "systemforvaltare", PASSWORD);
    }

    @Test @Tag("worklist-2")
    void a_row_of_the_list_without_its_task_and_a_task_without_its_row_are_both_told() throws SQLException {
        change("UPDATE work_item SET task_id = 'lost-' || task_id WHERE form_key = 'contribution/contribution'");
        try {
            assertThat(kinds()).contains("LISTED_IN_VAIN", "NOT_LISTED");
        } finally {
            change("UPDATE work_item SET task_id = substr(task_id, 6) WHERE task_id LIKE 'lost-%'");
        }
        assertThat(kinds()).isEmpty();
    }

    @Test @Tag("worklist-2")
    void a_text_that_says_another_step_than_the_process_is_told() throws SQLException {
        change("UPDATE contribution SET state = 'ACCEPTED', version = version + 1000 WHERE state = 'SUBMITTED' AND kind = 'UNIT'");
        try {
            assertThat(kinds()).contains("TASK_UNEXPECTED");
        } finally {
            change("UPDATE contribution SET state = 'SUBMITTED', version = version - 1000 WHERE version >= 1000");
        }
        assertThat(kinds()).isEmpty();
    }

    @Test @Tag("worklist-2") @Tag("launch-5")
    void the_command_tells_what_the_page_tells_and_ends_with_a_code() throws SQLException, InterruptedException {
        assertThat(command()).isEqualTo("0 Allt stämmer.");
        change("UPDATE work_item SET task_id = 'lost-' || task_id WHERE form_key = 'contribution/contribution'");
        try {
            assertThat(command()).startsWith("1 ").contains("men processen har ingen sådan uppgift", "saker stämmer inte");
        } finally {
            change("UPDATE work_item SET task_id = substr(task_id, 6) WHERE task_id LIKE 'lost-%'");
        }
    }

    private String command() throws InterruptedException {
        return CommandRuns.check(Map.of("ARSHJUL_URL", portal.address().toString(), "ARSHJUL_USERNAME", "systemforvaltare",
            "ARSHJUL_PASSWORD", PASSWORD));
    }

    private List<String> kinds() {
        return Journey.stream(administrator.get("consistency").good().path("findings"))
            .map(finding -> finding.path("kind").asText()).distinct().toList();
    }

    private void change(String command) throws SQLException {
        try (var connection = portal.database().connect(); var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(command)).isPositive();
        }
    }
}
