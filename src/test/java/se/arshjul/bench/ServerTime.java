package se.arshjul.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much processor time the server has used so far, where the system tells it. */
record ServerTime(long pid) {
    private static final double MILLISECONDS_PER_TICK = 10;
    private static final int USER = 11;
    private static final int SYSTEM = 12;

    /** In milliseconds; not a number where the system does not tell. */
    double used() {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return MILLISECONDS_PER_TICK * (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]));
        } catch (IOException noSuchFile) {
            return Double.NaN;
        }
    }
}
