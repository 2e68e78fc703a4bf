package se.arshjul.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Turns a cell of a workbook into the text that the same cell has in a CSV file. */
final class CellText {

    private static final MathContext SHOWN = new MathContext(15);
    private static final BigDecimal MOST_DIGITS = new BigDecimal("1e15");
    private final LocalDate dayZero;

    /** A text, and the key of what is wrong with the cell when it cannot be trusted. */
    record Text(String value, Optional<String> fault) {}

    CellText(boolean countsFrom1904) {
        dayZero = countsFrom1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    Text of(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return sound("");
        }
        if (cell.getType() == CellType.ERROR) {
            return wrong(raw(cell), "intake.fault.cellError");
        }
        Object value = cell.getValue();
        if (cell.getType() == CellType.FORMULA && raw(cell).isEmpty()) {
            return wrong("=" + cell.getFormula(), "intake.fault.formulaWithoutValue");
        }
        if (value instanceof Boolean truth) {
            return sound(truth ? "SANT" : "FALSKT");
        }
        return value instanceof BigDecimal || cell.getType() == CellType.NUMBER ? number(cell) : sound(text(cell));
    }

    private static String text(Cell cell) {
        return cell.getValue() == null ? "" : cell.getValue().toString();
    }

    private static String raw(Cell cell) {
        return cell.getRawValue() == null ? text(cell) : cell.getRawValue();
    }

    private Text number(Cell cell) {
        String format = cell.getDataFormatString() == null ? "" : unquoted(cell.getDataFormatString());
        if (format.contains("%")) {
            return wrong(raw(cell), "intake.fault.percentFormat");
        }
        var number = shown(raw(cell));
        if (number.abs().compareTo(MOST_DIGITS) >= 0) {
            return wrong(raw(cell), "intake.fault.lostDigits");
        }
        return sound(isDate(format) && number.stripTrailingZeros().scale() <= 0
                ? dayZero.plusDays(number.longValueExact()).toString() : number.toPlainString());
    }

    /** A spreadsheet keeps 71,2 as the nearest binary number, written 71.200000000000003, and shows fifteen digits of it. */
    private static BigDecimal shown(String raw) {
        return Decimals.plain(new BigDecimal(raw).round(SHOWN));
    }

    private static String unquoted(String format) {
        return format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    }

    private static boolean isDate(String format) {
        return format.matches("(?i).*[yåd].*") && !format.matches("(?i)general|standard");
    }

    private static Text sound(String value) {
        return new Text(value, Optional.empty());
    }

    private static Text wrong(String value, String key) {
        return new Text(value, Optional.of(key));
    }
}
