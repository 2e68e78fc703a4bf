package se.arshjul.security;

import java.util.List;
import java.util.Locale;
import se.arshjul.kernel.RuleBrokenException;

/** What a password must be: long, and not what anyone would guess first (security-3). Nothing about signs and digits. */
final class PasswordRule {

    static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;
    /** What is left of a common word when the digits and signs around it are taken away. */
    private static final List<String> COMMON = List.of("lösenord", "losenord", "password", "passw", "sommar", "vinter",
            "höst", "vår", "qwerty", "qwertyuiop", "qwertyuiopå", "asdfghjkl", "abcdefghijkl", "kommun", "kommunen",
            "socialnämnden", "socialtjänsten", "förvaltning", "förvaltningen", "välkommen", "valkommen", "welcome",
            "sverige", "sweden", "hejsan", "hejhej", "hejhejhej", "hemligt", "hemlig", "secret", "letmein", "admin",
            "administrator", "administratör", "systemförvaltare", "arshjul", "årshjul", "årshjulet", "januari",
            "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december");

    private PasswordRule() {}

    static void check(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new RuleBrokenException("security.password.tooShort", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new RuleBrokenException("security.password.tooLong", LONGEST);
        }
        if (isCommon(password) || password.chars().distinct().count() < FEWEST_DIFFERENT) {
            throw new RuleBrokenException("security.password.common");
        }
        if (bare(password).equals(bare(username))) {
            throw new RuleBrokenException("security.password.userName");
        }
    }

    private static boolean isCommon(String password) {
        String bare = bare(password);
        return bare.isEmpty() || COMMON.contains(bare) || COMMON.contains(half(bare));
    }

    /** A word written twice is the word. */
    private static String half(String word) {
        String half = word.substring(0, word.length() / 2);
        return word.equals(half + half) ? half : word;
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
