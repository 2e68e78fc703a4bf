package se.arshjul.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjul.worklist.WorkFilter;

/** Which tasks the reader has asked to see, as the address or the form says. */
public record TaskList(String show, String kind, Long round, String place, LocalDate due, int offset) {

    private static final List<String> SHOWS = List.of("open", "done", "all");
    private static final int FARTHEST = 1_000_000;

    static TaskList of(HttpServletRequest request) {
        String show = text(request, "show");
        return new TaskList(show != null && SHOWS.contains(show) ? show : "open", text(request, "kind"), number(request, "round"),
                text(request, "place"), day(request), offset(request));
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static Long number(HttpServletRequest request, String name) {
        String value = text(request, name);
        return value != null && value.matches("\\d{1,15}") ? Long.valueOf(value) : null;
    }

    private static LocalDate day(HttpServletRequest request) {
        try {
            String value = text(request, "due");
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static int offset(HttpServletRequest request) {
        Long offset = number(request, "offset");
        return offset == null ? 0 : (int) Math.min(offset, FARTHEST);
    }

    WorkFilter filter() {
        return new WorkFilter(kind, round, place, due, show.equals("all"));
    }

    public boolean narrowed() {
        return kind != null || round != null || place != null || due != null;
    }

    /** The same list from another offset, as the query of an address. */
    public String from(int newOffset) {
        return Stream.of(Map.entry("show", show), entry("kind", kind), entry("round", round), entry("place", place),
                        entry("due", due), Map.entry("offset", String.valueOf(newOffset)))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Map.Entry<String, String> entry(String name, Object value) {
        return Map.entry(name, value == null ? "" : value.toString());
    }
}
