package se.arshjul.launch;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs the commands as from a terminal: their exit code, a blank, and what they print. */
public final class CommandRuns {

    /** A command with its words said. */
    private interface Command {
        int run(PrintStream out) throws InterruptedException;
    }

    private CommandRuns() {}

    public static String check(Map<String, String> environment) throws InterruptedException {
        return run(out -> new CheckCommand(environment, out).run());
    }

    public static String imports(Map<String, String> environment, String... words) throws InterruptedException {
        return run(out -> new ImportCommand(environment, out).run(words));
    }

    private static String run(Command command) throws InterruptedException {
        var said = new ByteArrayOutputStream();
        int code = command.run(new PrintStream(said, true, StandardCharsets.UTF_8));
        return code + " " + said.toString(StandardCharsets.UTF_8).strip();
    }
}
