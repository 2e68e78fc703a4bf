package se.arshjul.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one CSV file: UTF-8 with or without BOM, semicolons, quoting by RFC 4180. */
final class CsvTable {

    private static final String SUFFIX = ".csv";

    private CsvTable() {}

    /** The file as a table; empty for README.md, refused when it is no CSV file of UTF-8 text. */
    static Optional<Table> read(String fileName, byte[] content, Limits limits) throws RefusedException {
        if (fileName.equals("README.md")) {
            return Optional.empty();
        }
        if (!fileName.endsWith(SUFFIX)) {
            throw new RefusedException(Fault.ofFile(fileName, "intake.fault.unknownFile"));
        }
        String name = fileName.substring(0, fileName.length() - SUFFIX.length());
        return Optional.of(table(name, fileName, rows(fileName, text(fileName, content), limits)));
    }

    private static String text(String fileName, byte[] content) throws RefusedException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            String text = decoder.decode(ByteBuffer.wrap(content)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new RefusedException(Fault.ofFile(fileName, "intake.fault.notUtf8"));
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RefusedException(Fault.ofFile(fileName, "intake.fault.notUtf8"));
        }
    }

    private static List<Table.Row> rows(String fileName, String text, Limits limits) throws RefusedException {
        var rows = new ArrayList<Table.Row>();
        int number = 0;
        try (var reader = CsvReader.builder().fieldSeparator(';').skipEmptyLines(false).allowExtraFields(true)
                .allowMissingFields(true).allowUnclosedQuote(false).allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                rows.add(new Table.Row(++number, line.getFields()));
                if (number > limits.rows()) {
                    throw new RefusedException(
                            Fault.ofFile(fileName, "intake.fault.tooManyRows", limits.rows()));
                }
            }
        } catch (CsvParseException e) {
            throw new RefusedException(Fault.ofRow(fileName, number + 1, "intake.fault.quoting"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows;
    }

    private static Table table(String name, String label, List<Table.Row> rows) throws RefusedException {
        if (rows.isEmpty() || rows.get(0).isEmpty()) {
            throw new RefusedException(Fault.ofFile(label, "intake.fault.noHeader"));
        }
        List<String> columns = rows.get(0).cells();
        if (columns.size() == 1 && columns.get(0).matches(".*[,\\t].*")) {
            throw new RefusedException(
                    Fault.ofCell(label, 1, "", columns.get(0), "intake.fault.separator"));
        }
        return new Table(name, label, columns, rows.subList(1, rows.size()));
    }
}
