package se.arshjul.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which release of the portal this is, as the build wrote it down. */
@ApplicationScoped
public class Release {
    private final String version;

    public Release() {
        try (var in = Release.class.getResourceAsStream("/release.properties")) {
            var written = new Properties();
            written.load(in);
            version = written.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String version() {
        return version;
    }
}
