package se.arshjul.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which files under some folders are new, changed or gone since they were last asked for. */
final class ChangedFiles {
    private final List<Path> roots;
    private Map<Path, FileTime> known = Map.of();

    ChangedFiles(Path... roots) {
        this.roots = List.of(roots);
    }

    /** What has changed; the first time everything has. */
    Set<Path> since() throws IOException {
        var now = new HashMap<Path, FileTime>();
        for (var root : roots) {
            try (var files = Files.walk(root)) {
                for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    note(file, now);
                }
            }
        }
        var changed = new TreeSet<Path>();
        now.forEach((file, at) -> {
            if (!at.equals(known.get(file))) {
                changed.add(file);
            }
        });
        known.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
        known = now;
        return changed;
    }

    /** An editor may put a file away for a moment while it saves. */
    private static void note(Path file, Map<Path, FileTime> times) throws IOException {
        try {
            times.put(file, Files.getLastModifiedTime(file));
        } catch (NoSuchFileException gone) {
            times.remove(file);
        }
    }
}
