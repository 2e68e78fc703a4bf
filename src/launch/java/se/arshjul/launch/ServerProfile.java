package se.arshjul.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One way to run the server, and the folders of scripts that configure it. */
enum ServerProfile {
    SINGLE("standalone.xml", List.of("", "single")),
    CLUSTER("standalone-ha.xml", List.of("", "cluster")),
    DEVELOP("standalone-develop.xml", List.of("", "single", "develop"));

    private final String configuration;
    private final List<String> folders;

    ServerProfile(String configuration, List<String> folders) {
        this.configuration = configuration;
        this.folders = folders;
    }

    /** The one that a server's environment asks for. */
    static ServerProfile of(Map<String, String> environment) {
        if (environment.containsKey(UnpackedPortal.FOLDER)) {
            return DEVELOP;
        }
        return Boolean.parseBoolean(environment.get("ARSHJUL_CLUSTER")) ? CLUSTER : SINGLE;
    }

    String configuration() {
        return configuration;
    }

    /** Its scripts in the order in which they run; the modules are the same for all and come before. */
    List<Path> scripts(Path root) throws IOException {
        var scripts = new ArrayList<Path>();
        for (var folder : folders) {
            try (var files = Files.list(root.resolve(folder))) {
                files.filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.cli")).sorted().forEach(scripts::add);
            }
        }
        scripts.remove(root.resolve(Provision.MODULES));
        return scripts;
    }
}
