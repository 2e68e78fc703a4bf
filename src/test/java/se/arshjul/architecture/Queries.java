package se.arshjul.architecture;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the entities and tables that a query reads or writes. */
final class Queries {

    /** What is read from or joined, with what follows after commas; a name after a comma has a short name of its own. */
    private static final Pattern SOURCES = Pattern.compile(
            "\\b(?:FROM|JOIN|UPDATE|INTO|USING)\\s+(\\w+)((?:\\s+(?:AS\\s+)?\\w+)?(?:\\s*,\\s*\\w+\\s+(?:AS\\s+)?\\w+)*)");
    private static final Pattern LATER = Pattern.compile(",\\s*(\\w+)");
    /** An entity after a comma that follows a joined path, as in {@code JOIN m.body b, FrozenVersion v}. */
    private static final Pattern ENTITY_AFTER_COMMA = Pattern.compile(",\\s*([A-Z]\\w+)\\s+(?:AS\\s+)?[a-z]\\w*\\b");
    private static final Pattern STATEMENT = Pattern.compile("\\b(?:SELECT|UPDATE|DELETE|INSERT|FROM|JOIN)\\b");

    private Queries() {}

    /** The names after FROM, JOIN, UPDATE, INTO and USING in a text of the sources. */
    static Stream<String> names(String text) {
        if (!STATEMENT.matcher(text).find()) {
            return Stream.empty();
        }
        var sources = SOURCES.matcher(text).results().flatMap(match -> Stream.concat(Stream.of(match.group(1)),
                LATER.matcher(match.group(2)).results().map(later -> later.group(1))));
        return Stream.concat(sources, ENTITY_AFTER_COMMA.matcher(text).results().map(match -> match.group(1))).distinct();
    }

    /** The rooms that a text of the sources names as a package: constructors and constants within queries. */
    static Stream<String> packages(String text) {
        return Arrays.stream(text.split("(?=\\bse\\.arshjul\\.)")).flatMap(part -> PACKAGE.matcher(part).results())
                .map(MatchResult::group);
    }

    private static final Pattern PACKAGE = Pattern.compile("\\bse\\.arshjul\\.[a-z]+(?:\\.web\\b)?(?=\\.)");
}
