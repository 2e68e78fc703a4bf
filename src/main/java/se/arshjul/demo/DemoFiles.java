package se.arshjul.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The demonstration's files with their dates set: {@code {Y}} is the year being planned, {@code {Y-1}} the year before,
 * {@code {T+14}} the date two weeks from today, {@code {W+14}} the weekday nearest to it.
 */
final class DemoFiles {

    private static final List<String> NAMES = List.of("kommun", "organ", "organisation", "personer", "uppdrag", "mal",
            "mal_galler", "nyckeltal", "nyckeltal_varden", "texter", "sammantraden", "styr_poster", "ekonomi",
            "enhetsavvikelser", "statsbidrag", "namnduppdrag", "namnduppdrag_galler", "namnduppdrag_svar");
    private static final Pattern DATED = Pattern.compile("\\{([YTW])([+-]\\d+)?}");

    private final LocalDate today;

    DemoFiles(LocalDate today) {
        this.today = today;
    }

    int plannedYear() {
        return today.getYear() + 1;
    }

    /** The import folder as a zip. */
    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : NAMES) {
                zip.putNextEntry(new ZipEntry(name + ".csv"));
                zip.write(read("import/" + name + ".csv").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    String read(String name) {
        try (InputStream in = getClass().getResourceAsStream("/demo/" + name)) {
            return dated(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String dated(String text) {
        return DATED.matcher(text).replaceAll(this::date);
    }

    private String date(java.util.regex.MatchResult found) {
        int by = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        String value = switch (found.group(1)) {
            case "Y" -> String.valueOf(plannedYear() + by);
            case "W" -> new DemoDay(today).weekday(by).toString();
            default -> today.plusDays(by).toString();
        };
        return Matcher.quoteReplacement(value);
    }
}
