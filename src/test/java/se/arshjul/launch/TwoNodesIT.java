package se.arshjul.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjul.demo.DemoAccounts;

/** Two nodes on one database: whoever is signed in at the one stays signed in when it dies. */
@Tag("faults")
class TwoNodesIT {
    private static final Duration LONGEST_GAP = Duration.ofSeconds(12);
    private static final String SECRET = "hemlig-i-testet";
    private final HttpClient client = HttpClient.newHttpClient();
    @TempDir
    Path folder;
    private Portal first;
    private Portal second;

    @BeforeEach
    void start_both() throws Exception {
        makeKey();
        first = Portal.start(node("first", PortalOptions.onFreePort(folder.resolve("first"))));
        second = Portal.start(node("second", PortalOptions.onFreePort(folder.resolve("second")).on(first.roles())));
    }

    @AfterEach
    void stop_both() {
        if (second != null) {
            second.close();
        }
        if (first != null) {
            first.close();
        }
    }

    @Test
    void a_session_outlives_the_node_that_it_began_on() throws Exception {
        var session = signIn(first.address());
        assertThat(start(first.address(), session).statusCode()).isEqualTo(200);

        first.killServer();
        var killed = Instant.now();
        assertThat(start(second.address(), session).statusCode()).isEqualTo(200);
        assertThat(Duration.between(killed, Instant.now())).isLessThan(LONGEST_GAP);
    }

    private PortalOptions node(String name, PortalOptions options) {
        return options.with("ARSHJUL_CLUSTER", "true").with("ARSHJUL_NODE", name)
            .with("ARSHJUL_CLUSTER_PORT", Integer.toString(Ports.free())).with("ARSHJUL_CLUSTER_SECRET", SECRET)
            .with("ARSHJUL_CLUSTER_KEYS", folder.resolve("cluster.p12").toString());
    }

    private void makeKey() throws Exception {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(keytool, "-genseckey", "-alias", "cluster", "-keyalg", "AES", "-keysize", "256",
            "-storetype", "PKCS12", "-keystore", folder.resolve("cluster.p12").toString(), "-storepass", SECRET)
            .redirectErrorStream(true).redirectOutput(folder.resolve("keytool.log").toFile()).start().waitFor();
        assertThat(made).isZero();
    }

    /** Signs in and returns the cookie that says who one is. */
    private String signIn(URI node) throws Exception {
        var form = "username=planerare&password=" + DemoAccounts.PASSWORD + "&return=";
        var answer = client.send(HttpRequest.newBuilder(node.resolve("security/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", origin(node))
            .POST(BodyPublishers.ofString(form)).build(), BodyHandlers.discarding());
        return answer.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith("arshjul="))
            .map(cookie -> cookie.split(";")[0]).findFirst().orElseThrow();
    }

    private static String origin(URI node) {
        return "http://localhost:" + node.getPort();
    }

    private HttpResponse<Void> start(URI node, String session) throws Exception {
        return client.send(HttpRequest.newBuilder(node.resolve("start")).header("Cookie", session).build(),
            BodyHandlers.discarding());
    }
}
