package se.arshjul.launch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one word by which a WAR's sessions outlive the node that they began on; a node alone does without its cost. */
final class SharedSessions {
    private static final String BEFORE = "<session-config>";

    private SharedSessions() {
    }

    static void addTo(Path war) throws IOException {
        try (var content = FileSystems.newFileSystem(war)) {
            var descriptor = content.getPath("WEB-INF/web.xml");
            var written = Files.readString(descriptor);
            if (!written.contains(BEFORE)) {
                throw new IOException("web.xml has no " + BEFORE);
            }
            Files.writeString(descriptor, written.replace(BEFORE, "<distributable />" + BEFORE));
        }
    }
}
