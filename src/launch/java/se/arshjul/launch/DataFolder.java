package se.arshjul.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The folder that holds everything a portal keeps: its database, its server's working files and its logs. */
final class DataFolder implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;
    private final Path folder;
    private final FileChannel lock;

    /** Takes the folder for this portal alone (launch-4). */
    DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(this.folder);
            lock = FileChannel.open(this.folder.resolve("portal.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StartRefused("Det går inte att skriva i datamappen " + this.folder
                + ": ändra rättigheterna eller välj en annan mapp med ARSHJUL_DATA.", e);
        }
        requireAlone();
    }

    Path path() {
        return folder;
    }

    Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes a process as ours, so that the next start finds it if we are killed (launch-3). */
    void remember(ProcessHandle process) {
        try {
            Files.writeString(note(), process.pid() + " " + startedAt(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the server that a killed launcher left running (launch-3). */
    void stopLeftover() {
        if (!Files.exists(note())) {
            return;
        }
        try {
            var noted = Files.readString(note()).split(" ");
            ProcessHandle.of(Long.parseLong(noted[0]))
                .filter(process -> startedAt(process).equals(noted[1])).ifPresent(DataFolder::stop);
            Files.delete(note());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(note());
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireAlone() {
        try {
            if (lock.tryLock() == null) {
                throw inUse();
            }
        } catch (OverlappingFileLockException e) {
            throw inUse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StartRefused inUse() {
        return new StartRefused("Årshjul körs redan med datamappen " + folder
            + ": stoppa det, eller välj en annan mapp med ARSHJUL_DATA.");
    }

    private Path note() {
        return folder.resolve("server.pid");
    }

    private static String startedAt(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
