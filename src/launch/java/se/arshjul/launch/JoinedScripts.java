package se.arshjul.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages' script joined from its modules as the build joins it, in the order that the build file says. */
final class JoinedScripts {
    private static final Pattern MODULE = Pattern.compile("<file name=\"(\\w+\\.js)\" />");
    private static final Path BUILD = Path.of("pom.xml");

    private JoinedScripts() {
    }

    static void write(Path modules, Path joined) throws IOException {
        var script = new StringBuilder("(() => {\n'use strict';\n");
        for (var module : (Iterable<String>) MODULE.matcher(Files.readString(BUILD)).results().map(name -> name.group(1))::iterator) {
            script.append(Files.readString(modules.resolve(module)).lines().filter(line -> !line.strip().startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n")));
        }
        Files.writeString(joined, script.append("})();\n"));
    }
}
