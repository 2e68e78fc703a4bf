package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjul.launch.Portal;

/** What the running server must not say, must not accept and must do for every answer. */
@OnRunningPortal
class ServerSettingsIT {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Portal portal;

    ServerSettingsIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void the_status_says_the_version_and_that_all_is_up() throws Exception {
        var answer = get("api/v1/status");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"version\":\"0.1.0\"", "\"ready\":true", "\"waiting\":{}");
    }

    @Test
    void the_api_describes_itself() throws Exception {
        assertThat(get("api/v1/openapi").body()).contains("url: /api/v1", "  /status:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api/v1/status", "no-such-page", "wildfly-services", "console"})
    void no_answer_tells_what_serves_it(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.body()).doesNotContainIgnoringCase("undertow", "wildfly", "jboss", "Exception");
    }

    @Test
    void remote_calls_of_beans_and_names_have_no_door() throws Exception {
        assertThat(get("wildfly-services").headers().firstValue("Location").orElse("")).startsWith("/security/sign-in");
    }

    @Test
    void tracing_a_request_is_not_allowed() throws Exception {
        assertThat(raw("TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
            .startsWith("HTTP/1.1 405");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "GET /api/v1/status HTTP/1.1\nHost: localhost\nConnection: close\n\n",
        "GET /api/v1/status HTTP/1.1\r\n X-A: b\r\nHost: localhost\r\nConnection: close\r\n\r\n"})
    void bare_line_feeds_and_a_folded_first_header_are_refused(String request) throws Exception {
        assertThat(raw(request)).doesNotStartWith("HTTP/1.1 200");
    }

    @Test
    void text_is_compressed_for_those_who_can_read_it() throws Exception {
        var request = HttpRequest.newBuilder(portal.address().resolve("api/v1/status"))
            .header("Accept-Encoding", "gzip").build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void the_portal_listens_on_this_machine_only_unless_told_otherwise() throws Exception {
        for (var address : outsideAddresses()) {
            assertThat(listens(address)).as("%s", address).isFalse();
        }
    }

    private static List<InetAddress> outsideAddresses() throws IOException {
        return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
            .flatMap(network -> Collections.list(network.getInetAddresses()).stream())
            .filter(address -> !address.isLoopbackAddress()).toList();
    }

    private boolean listens(InetAddress address) {
        try (var socket = new Socket(address, portal.address().getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(portal.address().resolve(path)).build(), BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), portal.address().getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
