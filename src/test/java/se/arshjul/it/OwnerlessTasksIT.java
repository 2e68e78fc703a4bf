package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjul.launch.Portal;

/** Tasks that nobody answers for, as whoever sees to them meets them on the start page. */
@OnRunningPortal
class OwnerlessTasksIT {
    private final Portal portal;
    private final People people;

    OwnerlessTasksIT(Portal portal) {
        this.portal = portal;
        this.people = new People(portal);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 7})
    void the_start_page_counts_them_all_and_tells_the_first(int many) {
        for (int i = 1; i <= many; i++) {
            people.execute("""
                INSERT INTO work_item (task_id, audience, due_on, form_key, process_key, subject, place_name, opened_at)
                VALUES (?, 'manager:0', '2000-01-01', 'contribution/contribution', 'contribution-0', 'Prov',
                    'Herrelösa enheten', now())""", "herrelos-" + i);
        }
        var administrator = new Visitor(portal);
        administrator.signIn(people.administrator(), People.PASSWORD);
        var page = administrator.get("start");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Uppgifter utan ansvarig: " + many);
        assertThat(page.body().split("Herrelösa enheten", -1)).hasSize(Math.min(many, 5) + 1);
    }

    @BeforeEach
    @AfterEach
    void takeThemAway() {
        people.execute("DELETE FROM work_item WHERE audience = 'manager:0'");
    }
}
