package se.arshjul.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.launch.Portal;

/** The list of tasks: taken, given back, handed over, put aside, several done in one go. */
@OnRunningPortal
class TasksIT {
    private static Ground ground;

    /** One division with reviews to choose among, another with one; somebody answers for a unit beside its own manager. */
    @BeforeAll
    static void lay(Portal portal) {
        ground = Ground.withPlan(portal);
        List.of("A1", "A2", "B1").forEach(ground::handOver);
        ground.bring(Map.of("uppdrag.csv", Ground.rows("användarnamn;roll;organisation;från;till;ersätter", Stream.of(
            Ground.row(ground.chief("A2"), "ENHETSCHEF", ground.code("A3"), "2020-01-01", "2099-12-31", ground.chief("A3"))))));
    }

    @Test
    @Tag("worklist-3")
    void a_task_is_taken_and_given_back(Page page) {
        open(page, ground.chief("B"));
        var task = new SignedIn(page).task("Granska bidraget", ground.name("B1"));
        more(task).getByText("Ta uppgiften").click();
        assertThat(new SignedIn(page).told()).containsText("Uppgiften är din");
        assertThat(task).containsText("tagen av");
        more(task).getByText("Lämna ifrån dig").click();
        assertThat(new SignedIn(page).told()).containsText("Du har lämnat ifrån dig uppgiften");
        assertThat(task).not().containsText("tagen av");
    }

    @Test
    void a_task_put_aside_shows_among_all_until_its_day(Page page) {
        open(page, ground.chief("B2"));
        var task = new SignedIn(page).task("Skriv enhetens bidrag", ground.name("B2"));
        more(task).getByLabel("Bevaka till").fill("2099-01-01");
        task.getByLabel("Bevaka till").press("Enter");
        assertThat(new SignedIn(page).told()).containsText("Bevakningen är sparad");
        assertThat(task).hasCount(0);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alla mina")).click();
        assertThat(task).containsText("bevakas till 1 januari 2099");
    }

    @Test
    @Tag("worklist-4")
    void a_task_is_handed_over_to_somebody_who_answers_for_the_place(Page page) {
        open(page, ground.chief("A3"));
        var task = new SignedIn(page).task("Skriv enhetens bidrag", ground.name("A3"));
        more(task).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lämna över")).click();
        assertThat(new SignedIn(page).told()).containsText("Uppgiften är överlämnad");
        assertThat(task).containsText("tagen av");
    }

    @Test
    void several_reviews_are_accepted_in_one_go_with_one_comment(Page page) {
        open(page, ground.chief("A"));
        var accept = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Godta valda"));
        accept.click();
        assertThat(new SignedIn(page).told()).containsText("Välj minst en uppgift");
        var reviews = page.getByLabel("Välj ");
        reviews.all().forEach(Locator::check);
        page.getByLabel("Kommentar till alla valda").fill("Tydligt och bra.");
        accept.click();
        assertThat(new SignedIn(page).told()).containsText("De valda bidragen är godtagna");
        assertThat(reviews).hasCount(0);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Klara")).click();
        assertThat(page.locator("#main").getByRole(AriaRole.LISTITEM).filter(
            new Locator.FilterOptions().setHasText("Granska bidraget")).first()).containsText("Verksamhetsplan");
    }

    @Test
    void nothing_that_fits_is_told_with_what_to_do(Page page) {
        open(page, ground.chief("A3"));
        page.getByLabel("Enhet", new Page.GetByLabelOptions().setExact(true)).fill("Ingenstans");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Visa").setExact(true)).click();
        assertThat(page.getByText("Ingen uppgift passar urvalet")).isVisible();
    }

    private static void open(Page page, String username) {
        SignedIn.as(page, username);
        page.navigate("/worklist/tasks");
    }

    private static Locator more(Locator task) {
        task.getByText("Mer ").click();
        return task;
    }
}
