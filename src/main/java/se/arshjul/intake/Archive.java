package se.arshjul.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip unpacked in memory and only as far as the limits let it; never onto a disk (intake-6). */
final class Archive {

    private static final String SHEETS = "xl/worksheets/";
    private final String label;
    private final Limits limits;
    private final int packed;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private long inside;

    private Archive(String label, int packed, Limits limits) {
        this.label = label;
        this.packed = packed;
        this.limits = limits;
    }

    /** Every file of the zip by its path, as the list at its end names them. */
    static Map<String, byte[]> unpack(String label, byte[] zip, Limits limits) throws RefusedException {
        var archive = new Archive(label, zip.length, limits);
        try (var file = ZipFile.builder().setByteArray(zip).get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntriesInPhysicalOrder())) {
                archive.take(entry, file);
            }
        } catch (IOException | RuntimeException e) {
            throw archive.refused("intake.fault.brokenZip");
        }
        if (archive.parts.isEmpty()) {
            throw archive.refused("intake.fault.brokenZip");
        }
        return archive.parts;
    }

    private void take(ZipArchiveEntry entry, ZipFile file) throws IOException, RefusedException {
        String name = entry.getName().startsWith("./") ? entry.getName().substring(2) : entry.getName();
        if (name.isEmpty() && entry.isDirectory()) {
            return;
        }
        requireSound(name, entry, file);
        try (var in = file.getInputStream(entry)) {
            byte[] content = inflate(in, name.startsWith(SHEETS));
            if (!entry.isDirectory()) {
                requireNoArchive(name, content);
                parts.put(name, content);
            }
        }
    }

    /** The parts together are no larger than the zip itself, or they overlap in it. */
    private void requireSound(String name, ZipArchiveEntry entry, ZipFile file) throws RefusedException {
        inside += Math.max(0, entry.getCompressedSize());
        if (inside > packed || entry.isUnixSymlink() || !file.canReadEntryData(entry)) {
            throw refused("intake.fault.brokenZip");
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
