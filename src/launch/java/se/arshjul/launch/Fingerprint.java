package se.arshjul.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What folders hold, in one short word: the same content gives the same word. */
final class Fingerprint {
    private Fingerprint() {
    }

    static String of(List<Path> folders) throws IOException {
        var digest = sha256();
        for (var folder : folders) {
            try (var files = Files.walk(folder)) {
                for (var file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                    digest.update(file.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
