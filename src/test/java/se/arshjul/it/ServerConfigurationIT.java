package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the configuration that the server runs with says, where no request can show it. */
@OnRunningPortal
class ServerConfigurationIT {
    private static final Path CONFIGURATION = Path.of("target/it-data/server/configuration/standalone.xml");
    private final Document server;

    ServerConfigurationIT() throws Exception {
        try (var in = Files.newInputStream(CONFIGURATION)) {
            server = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    @Test
    void only_the_subsystems_that_are_used_run() {
        assertThat(elements("extension").map(extension -> extension.getAttribute("module"))).containsExactlyInAnyOrder(
            "org.jboss.as.connector", "org.jboss.as.ee", "org.jboss.as.jaxrs",
            "org.jboss.as.jpa", "org.jboss.as.jsf", "org.jboss.as.logging", "org.jboss.as.mail", "org.jboss.as.naming",
            "org.jboss.as.transactions", "org.jboss.as.weld", "org.wildfly.extension.bean-validation",
            "org.wildfly.extension.ee-security",
            "org.wildfly.extension.elytron", "org.wildfly.extension.elytron-oidc-client", "org.wildfly.extension.io",
            "org.wildfly.extension.microprofile.config-smallrye", "org.wildfly.extension.microprofile.openapi-smallrye",
            "org.wildfly.extension.request-controller", "org.wildfly.extension.undertow");
    }

    @Test
    @Tag("web-1")
    void no_message_begins_a_line_of_its_own_in_the_log() {
        var handlers = Stream.of("console-handler", "periodic-rotating-file-handler").flatMap(this::elements).toList();
        assertThat(handlers).hasSize(2).allSatisfy(handler -> assertThat(((Element) handler.getElementsByTagName("filter-spec").item(0))
            .getAttribute("value")).isEqualTo("substituteAll(\"[\\\\p{Cntrl}&&[^\\\\t]]\", \"\u2424\")"));
    }

    @Test
    void the_data_source_reads_what_is_committed_and_checks_its_connections() {
        var sources = elements("datasource").toList();
        assertThat(sources).extracting(source -> source.getAttribute("jndi-name"))
            .containsExactly("java:jboss/datasources/arshjul", "java:jboss/datasources/arshjul-owner");
        assertThat(text("transaction-isolation")).containsExactly("TRANSACTION_READ_COMMITTED");
        assertThat(text("validate-on-match")).containsExactly("true", "true");
        assertThat(elements("connection-property").map(property -> property.getAttribute("name") + "="
            + property.getTextContent().strip())).contains("connectTimeout=5", "socketTimeout=60", "tcpKeepAlive=true",
                "reWriteBatchedInserts=true");
    }

    @Test
    void slow_large_and_many_requests_are_cut_off() {
        var listener = elements("http-listener").findFirst().orElseThrow();
        for (var limit : List.of("request-parse-timeout", "no-request-timeout", "read-timeout", "write-timeout",
            "max-post-size", "max-connections", "max-parameters", "max-headers", "max-header-size")) {
            assertThat(listener.getAttribute(limit)).as(limit).matches("[1-9]\\d*");
        }
        assertThat(elements("request-limit")).hasSize(1);
        assertThat(elements("https-listener")).isEmpty();
    }

    @Test
    void management_answers_on_this_machine_only() {
        var management = elements("interface").filter(one -> one.getAttribute("name").equals("management")).findFirst();
        assertThat(((Element) management.orElseThrow().getElementsByTagName("inet-address").item(0))
            .getAttribute("value")).isEqualTo("127.0.0.1");
        assertThat(elements("http-interface").map(one -> one.getAttribute("console-enabled"))).containsExactly("false");
    }

    @Test
    void cookies_stay_with_this_site_and_out_of_reach_of_scripts() {
        assertThat(elements("session-cookie").map(one -> one.getAttribute("http-only"))).containsExactly("true");
        assertThat(elements("expression-filter").map(one -> one.getAttribute("expression")))
            .contains("samesite-cookie(mode=Lax)");
    }

    @Test
    void nodes_never_share_a_transaction_identity() {
        assertThat(elements("core-environment").map(one -> one.getAttribute("node-identifier")))
            .containsExactly("${env.ARSHJUL_NODE:arshjul}");
    }

    private Stream<String> text(String name) {
        return elements(name).map(Element::getTextContent);
    }

    private Stream<Element> elements(String name) {
        var found = server.getElementsByTagName(name);
        return Stream.iterate(0, at -> at < found.getLength(), at -> at + 1).map(found::item).map(Element.class::cast);
    }
}
