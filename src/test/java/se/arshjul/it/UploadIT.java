package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjul.launch.Portal;

/** Forms that a page cannot take: told in words, with a way on, whether scripts run or not. */
@OnRunningPortal
class UploadIT {
    private static final int MEGABYTE = 1024 * 1024;
    @TempDir Path folder;
    private final Portal portal;

    UploadIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest @Tag("web-6")
    @ValueSource(ints = {20 * MEGABYTE + 1, 22 * MEGABYTE, 40 * MEGABYTE})
    void a_too_large_file_is_refused_with_the_limit_and_a_way_back(int bytes, Page page) throws IOException {
        try (var visit = page.context().browser().newContext(withoutScript())) {
            var bare = opened(visit.newPage());
            var answer = send(bare, bytes);
            assertThat(answer.status()).isEqualTo(413);
            assertThat(bare.getByRole(AriaRole.HEADING).innerText()).isEqualTo("Filen är för stor");
            assertThat(bare.locator("main").innerText()).contains("högst 20 MB");
            bare.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tillbaka till sidan")).click();
            assertThat(bare.getByLabel("Fil att läsa in").count()).isOne();
        }
    }

    @Test @Tag("web-6")
    void the_script_tells_a_too_large_file_before_it_is_sent(Page page) throws IOException {
        opened(page).getByLabel("Fil att läsa in").setInputFiles(file(21 * MEGABYTE));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Granska")).click();
        assertThat(page.getByLabel("Fil att läsa in").evaluate("field => field.validationMessage"))
            .isEqualTo("Filen är för stor. Den får vara högst 20 MB.");
    }

    @Test @Tag("web-6")
    void a_form_works_without_scripts(Page page) throws IOException {
        try (var visit = page.context().browser().newContext(withoutScript())) {
            var bare = opened(visit.newPage());
            assertThat(send(bare, 10).status()).isEqualTo(200);
            assertThat(bare.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Granskning av data.zip")).count()).isOne();
        }
    }

    @Test @Tag("web-6")
    void a_form_with_another_pages_nonce_is_refused_and_does_nothing(Page page) throws IOException {
        opened(page).evaluate("document.querySelectorAll('[name=\"primefaces.nonce\"]').forEach(field => field.value = 'x')");
        var answer = send(page, 10);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(page.getByRole(AriaRole.HEADING).innerText()).isEqualTo("Formuläret gick inte att läsa");
    }

    @Test @Tag("web-6")
    void a_form_whose_parts_cannot_be_told_apart_is_refused() {
        var visitor = new Visitor(portal);
        visitor.signIn("systemforvaltare", "arshjul-demo");
        var answer = visitor.postBody("intake/import", "multipart/form-data; boundary=x", "x");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Formuläret gick inte att läsa");
    }

    private Browser.NewContextOptions withoutScript() {
        return new Browser.NewContextOptions().setLocale("sv-SE").setBaseURL(portal.address().toString()).setJavaScriptEnabled(false);
    }

    /** A file of so many bytes that is no zip. */
    private Path file(int bytes) throws IOException {
        var path = folder.resolve("data.zip");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(bytes);
        }
        return path;
    }

    private static Page opened(Page page) {
        SignedIn.as(page, "systemforvaltare");
        page.navigate("/intake/import");
        return page;
    }

    private Response send(Page page, int bytes) throws IOException {
        page.getByLabel("Fil att läsa in").setInputFiles(file(bytes));
        return page.waitForResponse(answer -> answer.request().method().equals("POST"),
            () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Granska")).click());
    }
}
