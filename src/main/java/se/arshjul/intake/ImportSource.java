package se.arshjul.intake;

import java.nio.file.Path;
import java.util.List;

/** What somebody brings: a folder, a zip of it, or one workbook; read into tables. */
public interface ImportSource {

    /** Reads every table; what is refused becomes a fault and the rest is read all the same (intake-2). */
    List<Table> read(Limits limits, Faults faults);

    static ImportSource folder(Path folder) {
        return new FolderSource(folder);
    }

    /** A zip or a workbook; which of them is told by the content, never by the name alone. */
    static ImportSource upload(String fileName, byte[] content) {
        return new UploadSource(fileName, content);
    }
}
