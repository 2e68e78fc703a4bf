package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Which libraries the WAR carries: those on the list and no other. */
class WarContentsIT {
    private static final Path WAR = Path.of("target", "arshjul.war");

    @Test
    void the_war_carries_the_listed_libraries_and_no_other() throws IOException {
        var allowed = new TreeSet<>(List.of("aalto-xml", "camunda-bpmn-model", "camunda-cmmn-model",
            "camunda-commons-logging", "camunda-commons-typed-values", "camunda-commons-utils", "camunda-dmn-model",
            "camunda-engine", "camunda-engine-dmn", "camunda-engine-feel-api", "camunda-engine-feel-juel",
            "camunda-juel", "camunda-xml-model", "commons-codec", "commons-compress",
            "commons-io", "commons-lang3", "fastcsv", "fastexcel", "fastexcel-reader",
            "flyway-core", "flyway-database-cockroachdb", "flyway-database-postgresql",
            "java-diff-utils", "java-uuid-generator", "java10-shim", "java8-shim", "joda-time", "jsoup",
            "mybatis", "omnifaces", "opczip",
            "owasp-java-html-sanitizer", "primefaces", "stax2-api"));
        assertThat(libraries()).isEqualTo(allowed);
    }

    @Test
    void the_war_carries_the_process_models() throws IOException {
        try (var war = new ZipFile(WAR.toFile())) {
            assertThat(war.stream().map(Object::toString))
                .anyMatch(name -> name.matches("WEB-INF/classes/bpmn/.+\\.bpmn"));
        }
    }

    private static TreeSet<String> libraries() throws IOException {
        var found = new TreeSet<String>();
        try (var war = new ZipFile(WAR.toFile())) {
            war.stream().map(Object::toString).filter(name -> name.startsWith("WEB-INF/lib/") && name.endsWith(".jar"))
                .map(name -> name.replaceAll("WEB-INF/lib/(.+?)-\\d.*", "$1")).forEach(found::add);
        }
        return found;
    }
}
