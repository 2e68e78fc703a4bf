package se.arshjul.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.util.Map;

/** Whether a browser could read a script at all: asked of the engine that the browser tests bring with them, never run. */
final class ScriptSyntax {
    private static final String READ = "new (require('vm').Script)(require('fs').readFileSync(0, 'utf8'), 'script')";

    private ScriptSyntax() {
    }

    /** What the engine says is wrong, with the line; empty when nothing is. */
    static String faultIn(String script) throws IOException, InterruptedException {
        var reading = engine().start();
        try (var in = reading.getOutputStream()) {
            in.write(script.getBytes(UTF_8));
        }
        var said = new String(reading.getInputStream().readAllBytes(), UTF_8);
        return reading.waitFor() == 0 ? said : "Not read: " + said;
    }

    private static ProcessBuilder engine() {
        var engine = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        return engine.command(engine.command().get(0), "-e", READ).redirectErrorStream(true);
    }
}
