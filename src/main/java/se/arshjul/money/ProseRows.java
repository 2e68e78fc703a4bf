package se.arshjul.money;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which texts speak of the rows of a statement. */
final class ProseRows {

    private static final String COSTS = "(?<!\\p{L})(?:(?:totala|sammanlagda|summa) )?(?:brutto)?kostnad(?:er|erna|ernas)?(?!\\p{L})";
    private static final String NET = "(?<!\\p{L})(?:netto(?:kostnad|resultat)?\\p{L}*|resultat(?:et)?)(?!\\p{L})";

    private ProseRows() {}

    /** The row that is named; the net of the whole where none is; nothing where two are. */
    static Optional<StatementLayout.Line> spokenOf(String words, StatementLayout layout) {
        var named = layout.lines().stream().filter(line -> pattern(line).matcher(words).find()).toList();
        if (named.size() > 1) {
            return Optional.empty();
        }
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        return Pattern.compile(COSTS).matcher(words).find() ? layout.gross() : layout.net();
    }

    static String without(String words, StatementLayout layout) {
        String left = words;
        for (var line : layout.lines()) {
            left = pattern(line).matcher(left).replaceAll(" ");
        }
        return left.replaceAll(COSTS, " ").replaceAll(NET, " ");
    }

    /** The row's own name in any of its forms: intäkt, intäkter, intäkterna. */
    private static Pattern pattern(StatementLayout.Line line) {
        return Pattern.compile(Arrays.stream(line.name().toLowerCase(Locale.ROOT).split("\\s+"))
                .map(word -> Pattern.quote(word.replaceFirst("(?:er|or|ar)$", "")) + "(?:er|or|ar|erna|orna|arna|et|en)?s?")
                .collect(Collectors.joining("\\s+", "(?<!\\p{L})", "(?!\\p{L})")));
    }
}
