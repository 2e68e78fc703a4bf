package se.arshjul.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a change seen in a running portal, tried without one. */
class DevelopTest {
    @TempDir Path folder;

    @Test
    void the_scripts_are_joined_as_the_build_joins_them() throws IOException {
        var joined = folder.resolve("arshjul.js");
        JoinedScripts.write(Path.of("src/main/js"), joined);
        assertThat(joined).hasSameTextualContentAs(Path.of("target/scripts/arshjul.js"));
    }

    @Test
    void a_new_a_changed_and_a_removed_file_are_noticed_once() throws IOException {
        var kept = Files.createFile(folder.resolve("kept"));
        var removed = Files.createFile(folder.resolve("removed"));
        var files = new ChangedFiles(folder);
        assertThat(files.since()).containsExactly(kept, removed);
        Files.setLastModifiedTime(kept, FileTime.fromMillis(1));
        Files.delete(removed);
        var added = Files.createFile(folder.resolve("added"));
        assertThat(files.since()).containsExactly(added, kept, removed);
        assertThat(files.since()).isEmpty();
    }

    @Test
    void a_page_is_read_anew_and_a_text_a_model_or_a_class_is_not() {
        assertThat(Path.of("src/main/webapp/start.xhtml")).matches(UnpackedPortal::isReadAnew);
        assertThat(Path.of("src/main/js/page.js")).matches(UnpackedPortal::isReadAnew);
        assertThat(Path.of("src/main/resources/texts_sv.properties")).matches(file -> !UnpackedPortal.isReadAnew(file));
        assertThat(Path.of("bpmn/planRound.bpmn")).matches(file -> !UnpackedPortal.isReadAnew(file));
        assertThat(Path.of("src/main/java/se/arshjul/kernel/Kronor.java")).matches(file -> !UnpackedPortal.isReadAnew(file));
    }

    @Test
    void pages_are_looked_for_at_each_request_while_they_are_worked_on_and_never_else() throws IOException {
        var descriptor = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        assertThat(descriptor).doesNotContain("Development");
        assertThat(UnpackedPortal.workedOn(descriptor)).contains("PROJECT_STAGE</param-name><param-value>Development<",
            "FACELETS_REFRESH_PERIOD</param-name><param-value>0<");
    }
}
