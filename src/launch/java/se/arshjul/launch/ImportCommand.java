package se.arshjul.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sends a folder (or a zip or a workbook) to a running portal and prints what its import says. */
public final class ImportCommand {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final URI portal;
    private final String caller;

    ImportCommand(URI portal, String username, String password) {
        this.portal = portal;
        this.caller = "Basic " + Base64.getEncoder()
            .encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** The first word is the path; a second one, {@code granska}, asks for a review only. */
    public static void main(String[] words) throws InterruptedException {
        try {
            var command = new ImportCommand(URI.create(told("ARSHJUL_URL", "http://localhost:8080/")),
                told("ARSHJUL_USERNAME", null), told("ARSHJUL_PASSWORD", null));
            boolean sound = command.send(Path.of(words[0]), words.length > 1 && words[1].equals("granska"));
            if (!sound) {
                System.exit(1);
            }
        } catch (StartRefused refused) {
            OUT.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static String told(String name, String otherwise) {
        String value = System.getenv().getOrDefault(name, otherwise);
        if (value == null) {
            throw new StartRefused("Ange " + name + " i miljön.");
        }
        return value;
    }

    /** True when there was no fault. */
    boolean send(Path data, boolean reviewOnly) throws InterruptedException {
        var request = HttpRequest.newBuilder(portal.resolve("api/v1/imports?dryRun=" + reviewOnly))
            .header("Authorization", caller).header("Content-Type", "application/zip").header("Accept-Language", "sv")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofByteArray(content(data))).build();
        try {
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
            return tell(answer.statusCode(), answer.body());
        } catch (ConnectException nobodyThere) {
            throw new StartRefused("Ingen portal svarar på " + portal + ".");
        } catch (IOException e) {
            throw new StartRefused("Svaret från " + portal + " gick inte att läsa: " + e.getMessage());
        }
    }

    private static byte[] content(Path data) {
        try {
            return Files.isDirectory(data) ? zip(data) : Files.readAllBytes(data);
        } catch (IOException e) {
            throw new StartRefused("Det går inte att läsa " + data + ".");
        }
    }

    private static byte[] zip(Path folder) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out); var inside = Files.list(folder)) {
            for (Path file : inside.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
        return out.toByteArray();
    }

    private static boolean tell(int status, byte[] body) throws IOException {
        JsonNode report = new ObjectMapper().readTree(body);
        OUT.println(report.path("title").asText(String.valueOf(status)));
        OUT.println(report.path("detail").asText(""));
        for (JsonNode fault : report.path("faults")) {
            OUT.printf("%s rad %s, %s, \"%s\": %s%n", fault.path("file").asText(), fault.path("row").asText("–"),
                fault.path("column").asText(), fault.path("value").asText(), fault.path("expected").asText());
        }
        for (JsonNode file : report.path("files")) {
            OUT.printf("%-20s %5d nya %5d ändrade %5d oförändrade%n", file.path("file").asText(),
                file.path("added").asInt(), file.path("changed").asInt(), file.path("unchanged").asInt());
        }
        return status == 200;
    }
}
