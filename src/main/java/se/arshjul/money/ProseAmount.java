package se.arshjul.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An amount of money in running text: how much in kronor, how exactly it was meant, and what stands before and after. */
record ProseAmount(String written, BigDecimal kr, int sign, BigDecimal precisionKr, String before, String after) {

    private static final String BLANK = "[ \u00a0\u202f\u2009]";
    private static final Pattern AMOUNT = Pattern.compile("(?:(?<=^|\\s)([-\u2013\u2212+])" + BLANK + "?)?"
            + "(?<![\\d,.\\p{L}])(\\d{1,3}(?:" + BLANK + "\\d{3})+|\\d+)([.,]\\d+)?" + BLANK
            + "?(mnkr|mkr|miljoner|miljon|milj\\.?|tkr|kkr|tusen|kronor|kr|:-)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\bca|\\bkl|\\bs|\\bk|\\bbl|\\ba)[.!?;:](?=\\s|$)");
    private static final Pattern ABOUT = Pattern.compile("\\b(ca|cirka|omkring|runt|ungefär)\\.?\\s*$");
    private static final Pattern MORE = Pattern.compile("\\b(drygt|över|mer än|minst)\\s*$");
    private static final Pattern LESS = Pattern.compile("\\b(knappt|nästan|närmare|upp till|högst)\\s*$");
    private static final BigDecimal TWO = new BigDecimal("2");

    /** Every amount of a line, each with the words of its own part of the sentence. */
    static List<ProseAmount> in(String line) {
        var amounts = new ArrayList<ProseAmount>();
        var found = AMOUNT.matcher(line);
        int told = 0;
        while (found.find()) {
            int start = Math.max(told, lastEnd(line, told, found.start()));
            amounts.add(of(found, line.substring(start, found.start()), line.substring(found.end(), nextEnd(line, found.end()))));
            told = found.end();
        }
        return amounts;
    }

    private static int lastEnd(String line, int from, int to) {
        var ends = SENTENCE_END.matcher(line).region(from, to).useTransparentBounds(true);
        int last = from;
        while (ends.find()) {
            last = ends.end();
        }
        return last;
    }

    private static int nextEnd(String line, int from) {
        var ends = SENTENCE_END.matcher(line);
        return ends.find(from) ? ends.start() : line.length();
    }

    private static ProseAmount of(Matcher found, String before, String after) {
        var decimals = found.group(3) == null ? "" : found.group(3).replace(',', '.');
        var number = new BigDecimal(found.group(2).replaceAll(BLANK, "") + decimals);
        int power = power(found.group(4));
        String words = before.toLowerCase(Locale.ROOT);
        boolean about = Stream.of(ABOUT, MORE, LESS).anyMatch(some -> some.matcher(words).find());
        int finest = number.scale() == 0 && about ? Math.min(0, number.stripTrailingZeros().scale()) : number.scale();
        int sign = found.group(1) == null ? 0 : found.group(1).equals("+") ? 1 : -1;
        return new ProseAmount(found.group().strip(), number.scaleByPowerOfTen(power), sign,
                BigDecimal.ONE.scaleByPowerOfTen(power - finest), before, after);
    }

    private static int power(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT).substring(0, 1)) {
            case "m" -> 6;
            case "t" -> 3;
            default -> unit.equalsIgnoreCase("kkr") ? 3 : 0;
        };
    }

    /** True where the text may mean the amount: it rounds to what is written, or is a little more or less as the text says. */
    boolean means(BigDecimal otherKr, BigDecimal stepKr) {
        var over = otherKr.abs().subtract(kr);
        var half = precisionKr.divide(TWO).max(stepKr);
        String words = before.toLowerCase(Locale.ROOT);
        var most = MORE.matcher(words).find() ? precisionKr : half;
        var least = LESS.matcher(words).find() ? precisionKr : half;
        return over.compareTo(most) <= 0 && over.negate().compareTo(least) <= 0;
    }
}
