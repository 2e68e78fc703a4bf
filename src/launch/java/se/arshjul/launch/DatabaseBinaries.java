package se.arshjul.launch;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's own programs, unpacked once out of the jar that carries them. */
final class DatabaseBinaries {
    private final Path folder;

    DatabaseBinaries(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    Path program(String name) {
        unpackOnce();
        return folder.resolve("bin").resolve(name);
    }

    private synchronized void unpackOnce() {
        var complete = folder.resolve(".complete");
        if (Files.exists(complete)) {
            return;
        }
        try (var jar = archive(); var tar = new TarArchiveInputStream(new XZCompressorInputStream(jar))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry);
            }
            Files.createFile(complete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream archive() throws IOException {
        var system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : System.getProperty("os.name");
        var machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        try {
            return new BufferedInputStream(DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine));
        } catch (IllegalStateException e) {
            throw new StartRefused("Den medföljande databasen finns inte för " + system + " på " + machine
                + ": ange en egen PostgreSQL med ARSHJUL_DB_URL, ARSHJUL_DB_USER och ARSHJUL_DB_PASSWORD.", e);
        }
    }

    private void unpack(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive points outside its folder: " + entry.getName());
        }
        Files.createDirectories(entry.isDirectory() ? target : target.getParent());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (!entry.isDirectory()) {
            Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
            var rights = (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--";
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(rights));
        }
    }
}
