package se.arshjul.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sends a folder (or a zip or a workbook) to a running portal and prints what its import says. */
public final class ImportCommand {
    private static final int FAULTS = 1;
    private static final int NOT_SENT = 2;
    private static final String USAGE = "Så här: ARSHJUL_USERNAME=… ARSHJUL_PASSWORD=… mvn -Pimport -Dfolder=mappen [-Dreview=granska]";
    private final Map<String, String> environment;
    private final PrintStream out;

    ImportCommand(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /** The first word is the path; a second one, {@code granska}, asks for a review only. */
    public static void main(String[] words) throws InterruptedException {
        int code = new ImportCommand(System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(words);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The exit code: 0 when there was no fault, 1 with faults, 2 when nothing could be sent (launch-5). */
    int run(String... words) throws InterruptedException {
        try {
            byte[] content = content(data(words));
            return send(content, words.length > 1 && words[1].equals("granska")) ? 0 : FAULTS;
        } catch (StartRefused refused) {
            out.println(refused.getMessage());
            return NOT_SENT;
        }
    }

    private static Path data(String... words) {
        if (words.length == 0 || words[0] == null || words[0].isBlank() || words[0].startsWith("${")) {
            throw new StartRefused("Ange vad som ska läsas in. " + USAGE);
        }
        var data = Path.of(words[0]);
        if (!Files.exists(data)) {
            throw new StartRefused("Det finns ingen mapp eller fil " + data + ". " + USAGE);
        }
        return data;
    }

    private boolean send(byte[] content, boolean reviewOnly) throws InterruptedException {
        var portal = new PortalCaller(environment);
        var answer = portal.send(portal.request("imports?dryRun=" + reviewOnly).header("Content-Type", "application/zip")
            .header("Idempotency-Key", UUID.randomUUID().toString()).POST(HttpRequest.BodyPublishers.ofByteArray(content)));
        try {
            return tell(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new StartRefused("Svaret gick inte att läsa: " + e.getMessage());
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

    private boolean tell(int status, byte[] body) throws IOException {
        JsonNode report = new ObjectMapper().readTree(body);
        out.println(report.path("title").asText(String.valueOf(status)));
        out.println(report.path("detail").asText(""));
        for (JsonNode fault : report.path("faults")) {
            out.printf("%s rad %s, %s, \"%s\": %s%n", fault.path("file").asText(), fault.path("row").asText("–"),
                fault.path("column").asText(), fault.path("value").asText(), fault.path("expected").asText());
        }
        for (JsonNode file : report.path("files")) {
            out.printf("%-20s %5d nya %5d ändrade %5d oförändrade%n", file.path("file").asText(),
                file.path("added").asInt(), file.path("changed").asInt(), file.path("unchanged").asInt());
        }
        return status == 200;
    }
}
