package se.arshjul.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TaskKindTest {
    private static final Pattern FORM = Pattern.compile("camunda:formKey=\"([^\"]+)\"");

    @Test @Tag("api-4")
    void every_form_that_a_drawing_names_has_its_word_and_its_word_leads_back_to_it() throws IOException {
        assertThat(forms()).hasSameSizeAs(TaskKind.values())
                .allSatisfy(form -> assertThat(TaskKind.form(TaskKind.word(form))).isEqualTo(form))
                .allSatisfy(form -> assertThat(TaskKind.of(form)).isNotNull());
    }

    @Test
    void a_word_that_nobody_knows_asks_for_no_task_there_is() throws IOException {
        assertThat(forms()).doesNotContain(TaskKind.form("paintTheFence"));
    }

    private static TreeSet<String> forms() throws IOException {
        var forms = new TreeSet<String>();
        try (var models = Files.newDirectoryStream(Path.of("bpmn"), "*.bpmn")) {
            for (Path model : models) {
                FORM.matcher(Files.readString(model)).results().forEach(form -> forms.add(form.group(1)));
            }
        }
        return forms;
    }
}
