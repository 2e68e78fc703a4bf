package se.arshjul.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private static final Map<String, String> SOMEBODY =
        Map.of("ARSHJUL_URL", "http://localhost:1/", "ARSHJUL_USERNAME", "prov", "ARSHJUL_PASSWORD", "prov");

    @Test @Tag("launch-5")
    void an_import_of_nothing_is_told_how_it_is_done() throws InterruptedException {
        var usage = "2 Ange vad som ska läsas in. Så här: ARSHJUL_USERNAME=… ARSHJUL_PASSWORD=… mvn -Pimport -Dfolder=mappen [-Dreview=granska]";
        assertThat(CommandRuns.imports(SOMEBODY)).isEqualTo(usage);
        assertThat(CommandRuns.imports(SOMEBODY, "${folder}", "")).isEqualTo(usage);
    }

    @Test @Tag("launch-5")
    void a_folder_that_is_not_there_is_told_in_one_line(@TempDir Path folder) throws InterruptedException {
        assertThat(CommandRuns.imports(SOMEBODY, folder.resolve("ingen").toString())).startsWith("2 Det finns ingen mapp eller fil ")
            .contains("mvn -Pimport -Dfolder=").hasLineCount(1);
    }

    @Test @Tag("launch-5")
    void whoever_asks_without_a_name_or_where_nobody_answers_hears_so(@TempDir Path folder) throws InterruptedException {
        assertThat(CommandRuns.check(Map.of())).isEqualTo("2 Ange ARSHJUL_USERNAME i miljön.");
        assertThat(CommandRuns.check(SOMEBODY)).isEqualTo("2 Ingen portal svarar på http://localhost:1/.");
        assertThat(CommandRuns.imports(SOMEBODY, folder.toString())).isEqualTo("2 Ingen portal svarar på http://localhost:1/.");
    }
}
