package se.arshjul.launch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Calls a running portal for a command: where it is and who asks is told by the environment. */
final class PortalCaller {
    private final URI portal;
    private final String caller;

    PortalCaller(Map<String, String> environment) {
        portal = URI.create(environment.getOrDefault("ARSHJUL_URL", "http://localhost:8080/"));
        String who = told(environment, "ARSHJUL_USERNAME") + ":" + told(environment, "ARSHJUL_PASSWORD");
        caller = "Basic " + Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8));
    }

    private static String told(Map<String, String> environment, String name) {
        if (!environment.containsKey(name)) {
            throw new StartRefused("Ange " + name + " i miljön.");
        }
        return environment.get(name);
    }

    /** A request to an address of the API, in Swedish. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve("api/v1/" + path)).header("Authorization", caller).header("Accept-Language", "sv");
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) throws InterruptedException {
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (ConnectException nobodyThere) {
            throw new StartRefused("Ingen portal svarar på " + portal + ".");
        } catch (IOException e) {
            throw new StartRefused("Svaret från " + portal + " gick inte att läsa: " + e.getMessage());
        }
    }
}
