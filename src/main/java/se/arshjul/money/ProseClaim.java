package se.arshjul.money;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an amount in a text claims: the row, whether it is a deviation or a budget, and of which place. Only a sentence that
 * speaks of nothing else is taken at its word; where other things are named, nothing is claimed (money-9).
 */
record ProseClaim(Kind kind, BookPlace place, StatementLayout.Line line, int direction) {

    /** What the amount is said to be: a surplus or deficit, a budget, or a unit's deviation by its name alone. */
    enum Kind { DEVIATION, BUDGET, NAMED }

    private static final Pattern SURPLUS = Pattern.compile("(?<!\\p{L})(?:överskott\\p{L}*|positiv\\p{L}* (?:avvikelse\\p{L}*|resultat\\p{L}*))");
    private static final Pattern DEFICIT = Pattern.compile("(?<!\\p{L})(?:underskott\\p{L}*|negativ\\p{L}* (?:avvikelse\\p{L}*|resultat\\p{L}*))");
    private static final Pattern DEVIATION = Pattern.compile("(?<!\\p{L})(?:avvikelse\\p{L}*|avviker|avvek)");
    private static final Pattern BUDGET = Pattern.compile("(?<!\\p{L})(?:netto)?budget(?:en|ram|ramen)?(?!\\p{L})");
    private static final Pattern LAST_CLAUSE = Pattern.compile(".*(?:,| och (?=har |är |hade )| som )", Pattern.DOTALL);
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern OWN = Pattern.compile("(?<!\\p{L})(?:sektor(?:n|ns)?|enhet(?:en|ens)|verksamhet(?:en|ens)|\\p{L}*nämnd(?:en|ens)|\\p{L}*förvaltning(?:en|ens))(?!\\p{L})");
    private static final Pattern NEUTRAL = Pattern.compile("(?<!\\p{L})(?:redovisa\\p{L}*|visa\\p{L}*|ett|en|på|med|om|ca|cirka|drygt|knappt|nästan|närmare|"
            + "omkring|runt|ungefär|över|för|av|i|inom|till|och|samt|år|året|årets|hela|helår\\p{L}*|jämfört|jämförelse|gentemot|mot|"
            + "totalt?|totala|sammantaget|sammanlagt|sammanlagda|har|hade|uppgår|uppgick|är|var|blev|blir|det|den|detta|därmed|"
            + "ekonomiskt?|ekonomiska|ger|gav|gör|gick|går|bokslut\\p{L}*|utfall\\p{L}*|innebär|vilket|netto|största|mindre|"
            + "stort?|kvar|dvs|alltså|omfattande|omfattar|prognos\\p{L}*|\\d{4}|beräknas|väntas|bedöms|jan\\p{L}*|dec\\p{L}*)(?!\\p{L})");

    static Optional<ProseClaim> of(ProseAmount amount, BookPlace spokenOf, BookPlace self, PlaceNames names,
            StatementLayout layout) {
        String words = PlaceNames.even(amount.before());
        boolean surplus = SURPLUS.matcher(words).find();
        boolean deficit = DEFICIT.matcher(words).find();
        if (surplus && deficit) {
            return Optional.empty();
        }
        if (surplus || deficit || DEVIATION.matcher(words).find()) {
            int direction = surplus ? 1 : deficit ? -1 : 0;
            return claim(Kind.DEVIATION, words, direction, spokenOf, self, names, layout);
        }
        if (BUDGET.matcher(words).find()) {
            return claim(Kind.BUDGET, words, 0, spokenOf, self, names, layout);
        }
        return amount.sign() == 0 ? Optional.empty() : named(words, names, layout);
    }

    private static Optional<ProseClaim> claim(Kind kind, String words, int direction, BookPlace spokenOf, BookPlace self,
            PlaceNames names, StatementLayout layout) {
        var mentions = names.in(words);
        var place = mentions.isEmpty() ? OWN.matcher(words).find() ? self : spokenOf : mentions.get(0).place();
        String clause = kind == Kind.BUDGET ? LAST_CLAUSE.matcher(words).replaceFirst("") : words;
        String left = without(clause, names);
        var line = ProseRows.spokenOf(left, layout);
        if (place == null || line.isEmpty() || !isNeutral(ProseRows.without(left, layout))) {
            return Optional.empty();
        }
        return Optional.of(new ProseClaim(kind, place, line.get(), direction));
    }

    /** A place's name and then at once the amount with its sign, as in a list of the units' deviations. */
    private static Optional<ProseClaim> named(String words, PlaceNames names, StatementLayout layout) {
        var mentions = names.in(words);
        boolean alone = mentions.size() == 1 && without(words, names).isBlank();
        return alone ? layout.net().map(net -> new ProseClaim(Kind.NAMED, mentions.get(0).place(), net, 0)) : Optional.empty();
    }

    private static String without(String words, PlaceNames names) {
        var left = new StringBuilder(words);
        List<PlaceNames.Mention> mentions = names.in(words);
        for (int at = mentions.size() - 1; at >= 0; at--) {
            left.replace(mentions.get(at).start(), mentions.get(at).end(), " ");
        }
        return ASIDE.matcher(left).replaceAll(" ");
    }

    private static boolean isNeutral(String words) {
        String left = words;
        for (Pattern known : List.of(SURPLUS, DEFICIT, DEVIATION, BUDGET, OWN, NEUTRAL)) {
            left = known.matcher(left).replaceAll(" ");
        }
        return left.replaceAll("[\\s,.:;–-]", "").isEmpty();
    }

    /** Whether the words after an amount call it a surplus or a deficit: 1, -1, or 0 where they say neither. */
    static int directionOf(String after) {
        String words = ASIDE.matcher(PlaceNames.even(after)).replaceAll(" ").strip();
        String first = words.substring(0, Math.min(40, words.length()));
        boolean surplus = SURPLUS.matcher(first).find();
        boolean deficit = DEFICIT.matcher(first).find();
        return surplus == deficit ? 0 : surplus ? 1 : -1;
    }
}
