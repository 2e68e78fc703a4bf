package se.arshjul.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A source file without its comments: its code, and the texts that stand in it. */
record JavaSource(String name, Arrow.Side side, String text) {

    static final Path ROOT = Path.of("src/main/java");

    private static final String TEXT = "\"\"\"[\\s\\S]*?\"\"\"|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"";
    private static final Pattern TEXTS = Pattern.compile(TEXT);
    private static final Pattern TOKENS = Pattern.compile("(" + TEXT + "|'(?:[^'\\\\]|\\\\.)++')|//[^\\n]*+|/\\*[\\s\\S]*?\\*/");

    static JavaSource of(String name, Arrow.Side side, String source) {
        return new JavaSource(name, side, TOKENS.matcher(source).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                match.group(1) == null ? " " : match.group(1))));
    }

    /** All source files of the house. */
    static List<JavaSource> all() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(JavaSource::read).flatMap(Optional::stream).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<JavaSource> read(Path file) {
        var inside = ROOT.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
        return Arrow.Side.of(inside).map(side -> of(file.getFileName().toString(), side, content(file)));
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts that stand in the file: queries among them. */
    List<String> texts() {
        return TEXTS.matcher(text).results().map(MatchResult::group).toList();
    }
}
