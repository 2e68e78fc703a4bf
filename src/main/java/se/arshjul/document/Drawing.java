package se.arshjul.document;

import java.util.List;
import java.util.Locale;
import se.arshjul.document.Block.Series;

/** What a chart is drawn on: shapes and words in a frame of one width, in the colour of the text around it. */
final class Drawing {

    static final int WIDTH = 360;
    /** Roughly how wide a sign is, for keeping words apart. */
    static final double SIGN = 7.2;
    private static final List<String> DASHES = List.of("", "7 4", "2 4", "10 3 2 3");
    private static final int LINE_HEIGHT = 20;

    private final StringBuilder body = new StringBuilder();
    private double height;

    void growTo(double newHeight) {
        height = Math.max(height, newHeight);
    }

    int height() {
        return (int) Math.ceil(height);
    }

    String body() {
        return body.toString();
    }

    void line(String kind, double x1, double y1, double x2, double y2) {
        add("<path class=\"%s\" d=\"M%s %sL%s %s\"/>", kind, n(x1), n(y1), n(x2), n(y2));
    }

    /** The wanted value, across the values. */
    void target(double x1, double y1, double x2, double y2) {
        add("<path class=\"target\" stroke-width=\"1.5\" stroke-dasharray=\"4 3\" d=\"M%s %sL%s %s\"/>", n(x1), n(y1), n(x2), n(y2));
    }

    void path(int series, String way) {
        add("<path class=\"series series-%s\" stroke-width=\"2\"%s d=\"%s\"/>", series + 1, dash(series), way);
    }

    static String dash(int series) {
        String dash = DASHES.get(series % DASHES.size());
        return dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"";
    }

    void bar(int series, double x, double y, double width, double thick) {
        add("<rect class=\"series series-%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"currentColor\" fill-opacity=\"%s\"%s/>",
                series + 1, n(x), n(y), n(Math.max(width, 1)), n(thick), series % 2 == 0 ? "0.75" : "0.2", dash(series));
    }

    /** The series' own mark: a disc, a square, a triangle, a lozenge. */
    void mark(int series, double x, double y) {
        String way = switch (series % DASHES.size()) {
            case 0 -> "M%s %sm-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0";
            case 1 -> "M%s %sm-4 -4h8v8h-8z";
            case 2 -> "M%s %sm0 -5l5 9h-10z";
            default -> "M%s %sm0 -5l5 5l-5 5l-5 -5z";
        };
        add("<path class=\"series series-%s\" fill=\"currentColor\" d=\"%s\"/>", series + 1, way.formatted(n(x), n(y)));
    }

    void text(String words, double x, double y, String anchor) {
        add("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"currentColor\" stroke=\"none\">%s</text>", n(x), n(y), anchor, xml(words));
    }

    /** Which mark and dash belongs to which name, below what is drawn; one alone needs no telling. */
    void legend(List<Series> series, boolean asLines) {
        if (series.size() < 2) {
            return;
        }
        for (int at = 0; at < series.size(); at++) {
            double y = height + LINE_HEIGHT / 2.0;
            if (asLines) {
                path(at, "M4 " + n(y) + "h32");
                mark(at, 20, y);
            } else {
                bar(at, 4, y - 5, 32, 10);
            }
            text(series.get(at).name(), 44, y + 4, "start");
            growTo(height + LINE_HEIGHT);
        }
    }

    /** Words that any reader of XML takes for words: an HTML entity would be unknown to it. */
    static String xml(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    static String n(double number) {
        String written = String.format(Locale.ROOT, "%.1f", number);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    private void add(String form, Object... arguments) {
        body.append(form.formatted(arguments));
    }
}
