package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.launch.Portal;

/** A post that nobody holds, as its superior and the planner meet it. */
@OnRunningPortal
class VacantPostIT {
    private static final String PART = "SELECT c.id FROM contribution c JOIN node n ON n.id = c.node_id JOIN round r ON r.id = c.round_id"
        + " WHERE n.code = ? AND r.kind = 'PLAN' AND r.state = 'OPEN'";
    private final Portal portal;
    private final People people;

    VacantPostIT(Portal portal) {
        this.portal = portal;
        this.people = new People(portal);
    }

    @Test
    @Tag("organisation-7")
    void the_menu_of_names_tells_it_by_the_role_of_its_level_and_no_closed_place() {
        assertThat(page("vc.barn", "start")).contains("Verksamhetschef, Barn, unga och familj").doesNotContain("Utredning barn (");
        assertThat(page("direktor.soc", "start")).contains("Verksamhetschef, Vuxen och försörjning (vakant)")
            .doesNotContain("Omsorg för funktionsnedsatta (");
    }

    @Test
    @Tag("organisation-8")
    void the_list_of_tasks_and_the_forms_say_why_the_task_came() {
        String because = "Posten är vakant: Enhetschef, Bostadssociala teamet";
        assertThat(page("direktor.soc", "start")).contains(because);
        assertThat(page("direktor.soc", "worklist/tasks")).contains(because, "Posten är vakant: Verksamhetschef, Vuxen och försörjning");
        assertThat(page("direktor.soc", "contribution/contribution?id=" + people.text(PART, "VUX-HEM")))
            .contains("Ingen chef", "(Socialförvaltningen) svarar för delen nu.", "Därför har du fått uppgiften.");
        assertThat(page("chef.buf-fam", "start")).doesNotContain("Posten är vakant");
    }

    @Test
    @Tag("organisation-8")
    void a_review_for_a_vacant_division_says_so() {
        String reviewed = people.text("SELECT min(c.id) FROM contribution c WHERE c.state = 'SUBMITTED' AND c.parent_id = (" + PART + ")", "VUX");
        assertThat(page("direktor.soc", "contribution/review?id=" + reviewed))
            .contains("Posten är vakant: Verksamhetschef, Vuxen och försörjning. Därför har du fått uppgiften.");
    }

    @Test
    @Tag("organisation-3")
    void the_organisation_tells_a_deputy_from_a_holder() {
        assertThat(page("planerare", "organisation/administration")).contains(" (ställföreträdare)");
    }

    private String page(String username, String path) {
        var visitor = new Visitor(portal);
        visitor.signIn(username, "arshjul-demo");
        return visitor.get(path).body();
    }
}
