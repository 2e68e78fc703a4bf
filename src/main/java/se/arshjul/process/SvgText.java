package se.arshjul.process;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Text in a drawing: broken into lines that fit and centred where it stands. */
final class SvgText {
    private static final double CHARACTER = 6.4;
    private static final double LINE = 14;

    private SvgText() {}

    static String centred(String words, Rectangle2D at) {
        var lines = lines(words, (int) Math.max(6, at.getWidth() / CHARACTER));
        var y = at.getCenterY() - (lines.size() - 1) * LINE / 2 + LINE / 3;
        var text = new StringBuilder("<text text-anchor=\"middle\">");
        for (var line : lines) {
            text.append("<tspan x=\"%s\" y=\"%s\">%s</tspan>".formatted(number(at.getCenterX()), number(y), escaped(line)));
            y += LINE;
        }
        return text.append("</text>").toString();
    }

    /** Breaks between words only; a word longer than the line has the line to itself. */
    static List<String> lines(String words, int longest) {
        var lines = new ArrayList<String>();
        for (var word : words.split(" ")) {
            var last = lines.size() - 1;
            if (last >= 0 && lines.get(last).length() + 1 + word.length() <= longest) {
                lines.set(last, lines.get(last) + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(Math.round(value * 10) / 10.0);
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
