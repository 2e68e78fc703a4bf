package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.launch.Portal;

/** A form acts only where its own page gave it out, and only while its reader still may. */
@OnRunningPortal
class PageStateIT {

    private final Ground ground;

    PageStateIT(Portal portal) {
        ground = Ground.withPlan(portal);
    }

    @Test
    @Tag("security-1")
    void the_state_of_one_page_opens_no_other() {
        var planner = ground.visitor(ground.planner());
        var posted = planner.post("cycle/premises", form(planner, "cycle/dates?id=" + ground.cycle()));
        assertThat(posted.statusCode()).isEqualTo(409);
    }

    @Test
    @Tag("security-1")
    void a_form_acts_no_more_once_its_reader_has_left_the_place() {
        var chief = ground.visitor(ground.chief("B2"));
        var form = form(chief, "contribution/contribution?id=" + ground.part("B2"));
        assertThat(chief.post("contribution/contribution", form).statusCode()).isEqualTo(200);
        ground.vacate("B2");
        assertThat(chief.post("contribution/contribution", form).statusCode()).isEqualTo(403);
    }

    /** What the page's form would send if nothing was typed and no button pressed. */
    private static Map<String, String> form(Visitor visitor, String page) {
        var fields = new HashMap<String, String>();
        Jsoup.parse(visitor.get(page).body()).select("form:has([name=jakarta.faces.ViewState])").select("input[type=hidden]")
            .forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }
}
