package se.arshjul.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** One uploaded file: a zip of the folder, or a workbook. */
record UploadSource(String fileName, byte[] content) implements ImportSource {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    @Override
    public List<Table> read(Limits limits, Faults faults) {
        try {
            return tables(limits, faults);
        } catch (RefusedException refused) {
            faults.add(refused.fault());
            return List.of();
        }
    }

    private List<Table> tables(Limits limits, Faults faults) throws RefusedException {
        if (content.length > limits.upload()) {
            throw new RefusedException(
                    Fault.ofFile(fileName, "intake.fault.fileTooLarge", Limits.megabytes(limits.upload())));
        }
        if (!isZip(content)) {
            throw new RefusedException(Fault.ofFile(fileName, "intake.fault.neitherZipNorWorkbook"));
        }
        Map<String, byte[]> parts = Archive.unpack(fileName, content, limits);
        return parts.containsKey("[Content_Types].xml")
                ? new Workbook(fileName, content, limits, faults).tables(parts)
                : csvTables(parts, limits, faults);
    }

    private static List<Table> csvTables(Map<String, byte[]> parts, Limits limits, Faults faults) {
        String root = root(parts);
        var tables = new ArrayList<Table>();
        for (var part : parts.entrySet()) {
            String name = part.getKey().substring(Math.min(root.length(), part.getKey().length()));
            if (!part.getKey().startsWith(root) || name.contains("/")) {
                continue;
            }
            try {
                CsvTable.read(name, part.getValue(), limits).ifPresent(tables::add);
            } catch (RefusedException refused) {
                faults.add(refused.fault());
            }
        }
        return tables;
    }

    /** The one folder that everything stands in, as {@code vanersborg-2020/}; empty when files stand at the top. */
    private static String root(Map<String, byte[]> parts) {
        var tops = new TreeSet<String>();
        for (String path : parts.keySet()) {
            tops.add(path.substring(0, path.indexOf('/') + 1));
        }
        tops.remove("__MACOSX/");
        return tops.size() == 1 ? tops.first() : "";
    }

    static boolean isZip(byte[] content) {
        return content.length >= ZIP.length
                && java.util.Arrays.equals(content, 0, ZIP.length, ZIP, 0, ZIP.length);
    }
}
