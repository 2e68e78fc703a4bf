package se.arshjul.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Asks a running portal whether its texts, processes and task lists agree, and prints what does not. */
public final class CheckCommand {
    private static final int FINDINGS = 1;
    private static final int NOT_ASKED = 2;
    private final Map<String, String> environment;
    private final PrintStream out;

    CheckCommand(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    public static void main(String[] words) throws InterruptedException {
        int code = new CheckCommand(System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The exit code: 0 when all agrees, 1 with findings, 2 when the portal could not be asked (launch-5). */
    int run() throws InterruptedException {
        try {
            var portal = new PortalCaller(environment);
            var answer = portal.send(portal.request("consistency").GET());
            return tell(answer.statusCode(), new ObjectMapper().readTree(answer.body()));
        } catch (StartRefused refused) {
            out.println(refused.getMessage());
            return NOT_ASKED;
        } catch (IOException unreadable) {
            out.println("Svaret gick inte att läsa: " + unreadable.getMessage());
            return NOT_ASKED;
        }
    }

    private int tell(int status, JsonNode answer) {
        if (status != 200) {
            out.println(answer.path("title").asText(String.valueOf(status)) + ". " + answer.path("detail").asText(""));
            return NOT_ASKED;
        }
        answer.path("findings").forEach(finding -> out.println(finding.path("text").asText()));
        int found = answer.path("findings").size();
        out.println(found == 0 ? "Allt stämmer." : found + " saker stämmer inte.");
        return found == 0 ? 0 : FINDINGS;
    }
}
