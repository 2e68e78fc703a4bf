package se.arshjul.goal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * Whether a Swedish text claims that work is going on or done (goal-5). A word is believed only where its clause neither
 * denies it nor speaks of what is to come: a false alarm costs trust, a missed one is caught by the reader.
 */
final class ProgressClaim {

    private static final Pattern CLAUSE_ENDS = Pattern.compile("[.!?;:,()\\n]|\\s–\\s|\\s(?:men|utan|dock)\\s");
    private static final Pattern CLAIM = words(
            "påbörja(?:t|ts|d|de|des)", "starta(?:t|ts|d|de|des)", "inle(?:tt|tts|dd|dda|dde|ddes)",
            "pågår", "pågick", "pågått", "pågående", "fortgår", "fortskrider", "fortlöper",
            "genomför(?:t|ts|d|da|de|des)", "inför(?:t|ts|d|da|de|des)", "implementera(?:t|ts|d|de|des)",
            "framtag(?:et|en|na)", "tagit fram", "tagits fram", "tog fram", "byggt upp", "arbetat fram",
            "avsluta(?:t|ts|d|de|des)", "slutför(?:t|ts|d|da|de|des)", "färdigställ(?:t|ts|d|da|de|des)",
            "undersöker", "utreder", "ser över", "håller på", "arbetar vidare", "fortsätter arbetet",
            "arbetet fortsätter", "(?:samverkan|samarbetet?|arbetet?|översynen?) sker", "enligt plan(?:en|eringen)?",
            "uppfyll(?:t|ts|d|da|de|des)", "uppnå(?:tt|tts|dd|dda|dde|ddes)", "delvis uppfyll(?:t|d)");
    private static final Pattern DENIED_BEFORE = words("ej", "inte", "icke", "aldrig", "inget", "ingen", "inga", "varken", "utan att");
    private static final Pattern DENIED_AFTER = words("ej", "inte", "icke", "aldrig");
    private static final Pattern NOT_ONLY = words("inte (?:bara|enbart|endast)");
    private static final Pattern AHEAD = words("ska", "skall", "kommer", "bör", "måste", "behöver", "kan", "planer(?:ar|as|at)",
            "avser", "räknar med", "beräknas", "när", "innan", "förrän", "tills", "hoppas", "målet är att");
    private static final int WORDS_BEFORE = 5;
    private static final int WORDS_AFTER = 2;

    private ProgressClaim() {}

    private static Pattern words(String... forms) {
        return Pattern.compile("(?<!\\p{L})(?:" + String.join("|", forms) + ")(?!\\p{L})");
    }

    /** The first words of the text that claim progress; empty where none do. */
    static Optional<String> in(String html) {
        return clauses(html).stream().flatMap(clause -> CLAIM.matcher(clause).results()
                .filter(claim -> isMeant(clause, claim)).map(MatchResult::group)).findFirst();
    }

    private static List<String> clauses(String html) {
        var page = Jsoup.parseBodyFragment(html == null ? "" : html);
        page.select("p, li, h3, h4, br").forEach(element -> element.after("\n"));
        return Arrays.stream(CLAUSE_ENDS.split(page.body().wholeText().toLowerCase(Locale.ROOT)))
                .map(clause -> clause.strip().replaceAll("\\s+", " ")).filter(clause -> !clause.isEmpty()).toList();
    }

    private static boolean isMeant(String clause, MatchResult claim) {
        String before = last(WORDS_BEFORE, clause.substring(0, claim.start()));
        String after = first(WORDS_AFTER, clause.substring(claim.end()));
        boolean denied = DENIED_BEFORE.matcher(NOT_ONLY.matcher(before).replaceAll("")).find()
                || DENIED_AFTER.matcher(NOT_ONLY.matcher(after).replaceAll("")).find();
        return !denied && !AHEAD.matcher(before).find() && !before.startsWith("om ");
    }

    private static String last(int most, String text) {
        var all = text.strip().split(" ");
        return String.join(" ", Arrays.copyOfRange(all, Math.max(0, all.length - most), all.length));
    }

    private static String first(int most, String text) {
        var all = text.strip().split(" ");
        return String.join(" ", Arrays.copyOfRange(all, 0, Math.min(most, all.length)));
    }
}
