package se.arshjul.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a person uses it: started, killed, started again, stopped. */
class LaunchIT {
    @TempDir
    Path data;
    private final int port = Ports.free();
    private Process launcher;

    @AfterEach
    void leave_nothing_running() {
        launcher.destroy();
    }

    @Test
    @Tag("launch-1")
    @Tag("launch-3")
    void a_killed_portal_starts_again_with_all_that_was_kept() throws Exception {
        assertThat(start()).satisfiesExactly(
            where -> assertThat(where).isEqualTo("Årshjul är igång: http://localhost:" + port + "/"),
            link -> assertThat(link).startsWith("Administratören väljer lösenord här, en gång: http://localhost:" + port + "/"),
            stop -> assertThat(stop).startsWith("Stoppa med Ctrl-C"));
        var orphans = launcher.descendants().toList();
        launcher.destroyForcibly().waitFor();
        assertThat(orphans).anyMatch(ProcessHandle::isAlive);

        start();
        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        assertThat(data.resolve("database/cluster/PG_VERSION")).exists();

        var children = launcher.descendants().toList();
        launcher.destroy();
        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(data.resolve("database/cluster/postmaster.pid")).doesNotExist();
    }

    /** Starts the launcher and returns the three lines that it says when all is up. */
    private List<String> start() throws Exception {
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp", System.getProperty("java.class.path"), Launch.class.getName()).redirectErrorStream(true);
        builder.environment().put("ARSHJUL_DATA", data.toString());
        builder.environment().put("ARSHJUL_DEMO", "false");
        builder.environment().put("ARSHJUL_JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        builder.environment().put("ARSHJUL_HTTP_PORT", Integer.toString(port));
        launcher = builder.start();
        return firstLines(launcher.inputReader(StandardCharsets.UTF_8), 3);
    }

    private static List<String> firstLines(BufferedReader said, int count) throws Exception {
        var lines = new ArrayList<String>();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
            if (lines.size() == count) {
                break;
            }
        }
        return lines;
    }
}
