package se.arshjul.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** One way to run the server, and the scripts that configure it. */
enum ServerProfile {
    /** One node by itself. */
    SINGLE("standalone.xml", "[2-9][0-9]-.*\\.cli");

    private final String configuration;
    private final String scripts;

    ServerProfile(String configuration, String scripts) {
        this.configuration = configuration;
        this.scripts = scripts;
    }

    String configuration() {
        return configuration;
    }

    List<String> scripts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.matches(scripts)).sorted()
                .collect(Collectors.toList());
        }
    }
}
