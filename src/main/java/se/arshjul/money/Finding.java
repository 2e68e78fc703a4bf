package se.arshjul.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.arshjul.document.DocumentWords;

/**
 * One thing that the number review found: where, how grave, both values in words, what is likely behind it, and what
 * somebody has written about it. The text is that of {@code key}, filled with {@code arguments}.
 */
public record Finding(Severity severity, String code, long placeId, String placeName, Table table, String row, String column,
        String key, List<String> arguments, Optional<LikelyCause> cause, MoneyStyle style, Optional<Explanation> explanation) {

    /** An error is mended or explained before the round is handed on; a remark wants a look; an information is for whoever asks. */
    public enum Severity { ERROR, REMARK, INFORMATION }

    /** Where the finding stands. */
    public enum Table { STATEMENT, INVESTMENTS, PARTS, UNIT_VARIANCES, MEASURES, TEXT }

    /** What somebody wrote about a finding, in which version, and whether the values are still the same (money-7). */
    public record Explanation(String note, int version, String by, boolean holds) {}

    static final String RESIDUAL = "RESIDUAL";

    /** What the finding is about, in values: an explanation holds as long as this is the same. */
    public String valuePrint() {
        return String.join("|", arguments);
    }

    public boolean isResidual() {
        return code.startsWith(RESIDUAL);
    }

    /** True for what must be mended or explained: errors, and residuals, whose comment is demanded (money-5, money-7). */
    public boolean demandsExplanation() {
        return severity == Severity.ERROR || isResidual();
    }

    public boolean isOpen() {
        return demandsExplanation() && explanation.filter(Explanation::holds).isEmpty();
    }

    Finding explained(FindingNote note) {
        return new Finding(severity, code, placeId, placeName, table, row, column, key, arguments, cause, style,
                Optional.of(new Explanation(note.note(), note.version(), note.savedBy(), note.holdsFor(valuePrint()))));
    }

    /** What was found, in Swedish, with both values. */
    public String text() {
        return DocumentWords.of(key, arguments.toArray());
    }

    /** The words for what is likely behind it; empty when nothing is. */
    public String causeKey() {
        return cause.map(it -> "money.cause." + it.kind()).orElse("");
    }

    public List<String> causeArguments() {
        return cause.map(it -> List.of(it.subject(), written(it.stands()), written(it.wouldHold()))).orElse(List.of());
    }

    private String written(BigDecimal amount) {
        return amount == null ? "" : MoneyStyle.written(amount);
    }
}
