package se.arshjul.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The configured server with the portal in it, as the build made it; many servers may run from it at once. */
record ServerHome(Path folder) {
    /** The one that the build put under {@code target}. */
    static ServerHome ofBuild() {
        try (var candidates = Files.newDirectoryStream(Path.of("target"), "wildfly-*")) {
            for (var candidate : candidates) {
                return new ServerHome(candidate.toAbsolutePath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new StartRefused("Servern är inte byggd: kör mvn package först.");
    }

    /** Gives a server a working folder with its own copy of the configuration. */
    void prepare(Path base) {
        var from = folder.resolve("standalone/configuration");
        var to = base.resolve("configuration");
        try (var files = Files.newDirectoryStream(from)) {
            Files.createDirectories(to);
            for (var file : files) {
                if (Files.isRegularFile(file)) {
                    Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
