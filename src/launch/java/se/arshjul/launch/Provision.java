package se.arshjul.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Configures the unpacked server by the scripts of {@code wildfly-config}, for the profiles asked for, and puts the portal in it. */
public final class Provision {
    static final String MODULES = "10-modules.cli";
    private static final Path SCRIPTS = Path.of("wildfly-config");
    private static final Path PARTS = Path.of("target/server-parts");
    private static final Path LOG = Path.of("target/provision.log").toAbsolutePath();
    private final Path home;

    private final List<ServerProfile> profiles;

    private Provision(Path home, List<ServerProfile> profiles) {
        this.home = home;
        this.profiles = profiles;
    }

    public static void main(String[] arguments) throws IOException {
        var profiles = Stream.of(arguments).map(ServerProfile::valueOf).toList();
        var provision = new Provision(ServerHome.ofBuild().folder(), profiles);
        provision.configureOnce();
        provision.deploy(Path.of("target/arshjul.war"));
    }

    private void deploy(Path war) throws IOException {
        Files.copy(war, home.resolve("arshjul.war"), StandardCopyOption.REPLACE_EXISTING);
        if (profiles.contains(ServerProfile.CLUSTER)) {
            SharedSessions.addTo(Files.copy(war, home.resolve("arshjul-cluster.war"), StandardCopyOption.REPLACE_EXISTING));
        }
    }

    private void configureOnce() throws IOException {
        collectParts();
        var wanted = profiles + Fingerprint.of(List.of(SCRIPTS, PARTS));
        var stamp = home.resolve(".configured");
        if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
            return;
        }
        Files.deleteIfExists(stamp);
        restoreUntouched();
        runScripts();
        Files.copy(SCRIPTS.resolve("java.options"), home.resolve("bin/java.options"),
            StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(stamp, wanted);
    }

    /** Back to the server as it was unpacked, so that the scripts always meet the same beginning. */
    private void restoreUntouched() throws IOException {
        var configuration = home.resolve("standalone/configuration");
        var kept = home.resolve("untouched-configuration");
        if (!Files.exists(kept)) {
            Trees.copy(configuration, kept);
        }
        Trees.delete(configuration);
        Trees.copy(kept, configuration);
        Files.copy(configuration.resolve(ServerProfile.SINGLE.configuration()), configuration.resolve(ServerProfile.DEVELOP.configuration()));
        for (var overlay : List.of("modules/org", "modules/io")) {
            Trees.delete(home.resolve(overlay));
        }
    }

    private void collectParts() throws IOException {
        Trees.copy(SCRIPTS.resolve("modules"), PARTS);
        try (var found = Files.walk(home.resolve("modules/system"))) {
            var bridge = found.filter(file -> file.getFileName().toString().matches("jipijapa-eclipselink-.*\\.jar"))
                .findFirst().orElseThrow(() -> new IOException("The server has no EclipseLink bridge"));
            Files.copy(bridge, PARTS.resolve("jipijapa-eclipselink.jar"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void runScripts() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(SCRIPTS.resolve(MODULES)));
        for (var profile : profiles) {
            lines.add("embed-server --server-config=" + profile.configuration() + " --std-out=discard");
            for (var script : profile.scripts(SCRIPTS)) {
                lines.addAll(Files.readAllLines(script));
            }
            lines.add("stop-embedded-server");
        }
        var all = Files.write(Path.of("target/provision.cli"), lines).toAbsolutePath();
        var code = Commands.run(PARTS, Map.of("JBOSS_HOME", home.toString()), LOG, List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djboss.home.dir=" + home,
            "-jar", home.resolve("jboss-modules.jar").toString(), "-mp", home.resolve("modules").toString(),
            "org.jboss.as.cli", "--file=" + all));
        if (code != 0) {
            throw new IOException("The server could not be configured: see " + LOG);
        }
    }
}
