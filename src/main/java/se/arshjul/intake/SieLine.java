package se.arshjul.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of a SIE file: its label and its fields, of which one may be a list of dimensions and objects. */
record SieLine(int number, String label, List<Field> fields) {

    private static final int MOST_FIELDS = 60;

    /** A field: its text, or the objects by their dimensions where it stood within braces. */
    record Field(String text, Map<String, String> objects) {

        boolean isList() {
            return objects != null;
        }
    }

    /** Reads a line that begins with a label; throws {@link Unfit} where a quotation or a list does not end. */
    static SieLine of(int number, String line) {
        var fields = new Cutter(line).fields();
        return new SieLine(number, fields.get(0).text(), fields.subList(1, fields.size()));
    }

    /** The text of a field; empty where the line has no such field. */
    String text(int at) {
        return at < fields.size() && !fields.get(at).isList() ? fields.get(at).text() : "";
    }

    /** The objects of the field where the list is expected; throws {@link Unfit} when there is none. */
    Map<String, String> objects(int at) {
        if (at >= fields.size() || !fields.get(at).isList()) {
            throw new Unfit("intake.sie.list");
        }
        return fields.get(at).objects();
    }

    /** Cuts a line at its blanks, with quotations and lists kept whole. */
    private static final class Cutter {

        private final String line;
        private int at;

        Cutter(String line) {
            this.line = line;
        }

        List<Field> fields() {
            var fields = new ArrayList<Field>();
            while (toNext()) {
                fields.add(line.charAt(at) == '{' ? list() : new Field(word(), null));
                if (fields.size() > MOST_FIELDS) {
                    throw new Unfit("intake.sie.tooManyFields");
                }
            }
            return fields;
        }

        private boolean toNext() {
            while (at < line.length() && isBlank(line.charAt(at))) {
                at++;
            }
            return at < line.length();
        }

        private Field list() {
            var words = new ArrayList<String>();
            at++;
            while (toNext() && line.charAt(at) != '}') {
                words.add(word());
            }
            if (at >= line.length()) {
                throw new Unfit("intake.sie.listOpen");
            }
            at++;
            return new Field(null, pairs(words));
        }

        private static Map<String, String> pairs(List<String> words) {
            if (words.size() % 2 != 0) {
                throw new Unfit("intake.sie.listPairs");
            }
            var pairs = new LinkedHashMap<String, String>();
            for (int i = 0; i < words.size(); i += 2) {
                pairs.put(words.get(i), words.get(i + 1));
            }
            return pairs;
        }

        private String word() {
            return line.charAt(at) == '"' ? quoted() : bare();
        }

        private String bare() {
            int from = at;
            while (at < line.length() && !isBlank(line.charAt(at)) && line.charAt(at) != '}' && line.charAt(at) != '{') {
                at++;
            }
            if (at == from) {
                throw new Unfit("intake.sie.listOpen");
            }
            return line.substring(from, at);
        }

        /** Within quotation marks a backslash keeps the next sign as it is. */
        private String quoted() {
            var word = new StringBuilder();
            for (at++; at < line.length() && line.charAt(at) != '"'; at++) {
                if (line.charAt(at) == '\\' && at + 1 < line.length()) {
                    at++;
                }
                word.append(line.charAt(at));
            }
            if (at >= line.length()) {
                throw new Unfit("intake.sie.quoteOpen");
            }
            at++;
            return word.toString();
        }

        private static boolean isBlank(char sign) {
            return sign == ' ' || sign == '\t';
        }
    }
}
