package se.arshjul.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be known of the images without an engine to run them: that they keep step with the build. */
class DockerFilesTest {
    private static final Path FOLDER = Path.of("docker");

    @Test
    void the_image_has_the_java_that_the_build_compiles_for() throws IOException {
        var java = first(read(Path.of("pom.xml")), "<maven.compiler.release>(\\d+)<");
        assertThat(all(read(FOLDER.resolve("Dockerfile")), "temurin[:-](\\d+)")).isNotEmpty().containsOnly(java);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yml", "compose-cluster.yml"})
    void the_database_is_as_new_as_the_embedded_one(String file) throws IOException {
        var embedded = first(read(Path.of("pom.xml")), "<embedded.postgresql.version>(\\d+)\\.");
        assertThat(all(read(FOLDER.resolve(file)), "image: postgres:(\\d+)")).containsExactly(embedded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yml", "compose-cluster.yml", "Dockerfile"})
    void every_setting_is_one_that_the_server_or_its_start_script_reads(String file) throws IOException {
        var known = new StringBuilder(read(Path.of("src/release/bin/arshjul.sh")));
        try (var scripts = Files.walk(Path.of("wildfly-config"))) {
            for (var script : scripts.filter(Files::isRegularFile).toList()) {
                known.append(read(script));
            }
        }
        for (var setting : all(read(FOLDER.resolve(file)), "(ARSHJUL_[A-Z_]+)")) {
            assertThat(known).contains(setting);
        }
    }

    @Test
    void what_the_files_refer_to_is_there() throws IOException {
        for (var compose : List.of("compose.yml", "compose-cluster.yml")) {
            for (var file : all(read(FOLDER.resolve(compose)), "- \\./([a-z.]+):")) {
                assertThat(FOLDER.resolve(file)).exists();
            }
        }
        assertThat(Path.of("src/release/bin/arshjul.sh")).isExecutable();
        assertThat(read(FOLDER.resolve("Dockerfile"))).contains("-Prelease", "/opt/arshjul/bin/arshjul.sh");
        assertThat(read(Path.of("pom.xml"))).contains("<id>release</id>");
    }

    @Test
    void the_balancer_knows_the_nodes_of_the_cluster() throws IOException {
        var nodes = all(read(FOLDER.resolve("compose-cluster.yml")), "ARSHJUL_NODE: (\\w+)");
        assertThat(all(read(FOLDER.resolve("haproxy.cfg")), "server \\w+ (\\w+):8080")).isEqualTo(nodes);
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    private static String first(String text, String pattern) {
        return all(text, pattern).get(0);
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
    }
}
