package se.arshjul.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A zip unpacked in memory and only as far as the limits let it; never onto a disk (intake-6). */
final class Archive {

    private static final String SHEETS = "xl/worksheets/";
    private final String label;
    private final Limits limits;
    private final int packed;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private Archive(String label, int packed, Limits limits) {
        this.label = label;
        this.packed = packed;
        this.limits = limits;
    }

    /** Every file of the zip by its path, in the order they stand. */
    static Map<String, byte[]> unpack(String label, byte[] zip, Limits limits) throws RefusedException {
        var archive = new Archive(label, zip.length, limits);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                archive.take(entry, in);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw archive.refused("intake.fault.brokenZip");
        }
        if (archive.parts.isEmpty() || archive.parts.size() != CentralDirectory.files(zip)) {
            throw archive.refused("intake.fault.brokenZip");
        }
        return archive.parts;
    }

    private void take(ZipEntry entry, InputStream in) throws IOException, RefusedException {
        String name = entry.getName().startsWith("./") ? entry.getName().substring(2) : entry.getName();
        if (name.isEmpty() && entry.isDirectory()) {
            return;
        }
        if (leadsOut(name)) {
            throw refused("intake.fault.zipPath", name);
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw refused("intake.fault.zipDuplicate", name);
        }
        if (names.size() > limits.parts()) {
            throw refused("intake.fault.zipParts", limits.parts());
        }
        byte[] content = inflate(in, name.startsWith(SHEETS));
        if (!entry.isDirectory()) {
            requireNoArchive(name, content);
            parts.put(name, content);
        }
    }

    private static boolean leadsOut(String name) {
        return name.isEmpty() || name.startsWith("/") || name.contains("\\") || name.contains(":")
                || name.chars().anyMatch(Character::isISOControl)
                || Arrays.asList(name.split("/")).contains("..");
    }

    /** A sheet may be larger than a file, as one with a million empty rows; it is kept only as far as a file may be. */
    private byte[] inflate(InputStream in, boolean sheet) throws IOException, RefusedException {
        var out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += read;
            boolean full = out.size() + read > limits.file();
            if (full && !sheet || unpacked > limits.unpacked() || isBomb()) {
                throw refused("intake.fault.zipBomb", Limits.megabytes(limits.unpacked()));
            }
            out.write(buffer, 0, full ? 0 : read);
        }
        return out.toByteArray();
    }

    private boolean isBomb() {
        return unpacked > limits.suspectFrom() && unpacked / limits.ratio() > packed;
    }

    private void requireNoArchive(String name, byte[] content) throws RefusedException {
        if (UploadSource.isZip(content) || name.toLowerCase(Locale.ROOT).matches(".*\\.(zip|7z|rar|gz|tar|jar)")) {
            throw refused("intake.fault.zipNested", name);
        }
    }

    private RefusedException refused(String key, Object... arguments) {
        return new RefusedException(Fault.ofFile(label, key, arguments));
    }
}
