package se.arshjul.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a workbook: one sheet per file of the format. */
final class Workbook {

    private static final int MOST_COLUMNS = 100;
    private final String label;
    private final byte[] content;
    private final Limits limits;
    private final Faults faults;

    Workbook(String label, byte[] content, Limits limits, Faults faults) {
        this.label = label;
        this.content = content;
        this.limits = limits;
        this.faults = faults;
    }

    /** The sheets as tables; the parts of the workbook's archive are looked through before anything is read. */
    List<Table> tables(Map<String, byte[]> parts) throws RefusedException {
        var forbidden = WorkbookParts.forbidden(parts);
        if (forbidden.isPresent()) {
            throw new RefusedException(Fault.ofFile(label, forbidden.get()));
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            return tables(workbook);
        } catch (IOException | RuntimeException e) {
            throw new RefusedException(Fault.ofFile(label, "intake.fault.brokenWorkbook"));
        }
    }

    private List<Table> tables(ReadableWorkbook workbook) throws IOException {
        var cells = new CellText(workbook.isDate1904());
        var tables = new ArrayList<Table>();
        Set<String> names = new HashSet<>();
        for (Sheet sheet : workbook.getSheets().toList()) {
            String name = sheet.getName().replaceFirst("\\.csv$", "");
            if (name.equals("README") || name.equals("README.md")) {
                continue;
            }
            if (!names.add(name)) {
                faults.add(Fault.ofFile(name, "intake.fault.doubledSheet"));
                continue;
            }
            try (Stream<Row> rows = sheet.openStream()) {
                table(name, rows, cells).ifPresent(tables::add);
            }
        }
        return tables;
    }

    private Optional<Table> table(String name, Stream<Row> rows, CellText cells) {
        List<String> columns = null;
        var kept = new ArrayList<Table.Row>();
        for (Row row : (Iterable<Row>) rows::iterator) {
            var read = new Table.Row(row.getRowNum(), texts(name, row, cells));
            if (columns == null) {
                columns = read.cells();
            } else if (!read.isEmpty()) {
                kept.add(read);
            }
            if (kept.size() > limits.rows()) {
                faults.add(Fault.ofFile(name, "intake.fault.tooManyRows", limits.rows()));
                return Optional.empty();
            }
        }
        if (columns == null || columns.stream().allMatch(String::isBlank)) {
            faults.add(Fault.ofFile(name, "intake.fault.noHeader"));
            return Optional.empty();
        }
        return Optional.of(new Table(name, name, columns, kept));
    }

    private List<String> texts(String name, Row row, CellText cells) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            var cell = row.getOptionalCell(i).orElse(null);
            var text = cells.of(cell);
            text.fault().ifPresent(key -> faults.add(
                    Fault.ofCell(name, row.getRowNum(), cell.getAddress().toString(), text.value(), key)));
            texts.add(text.value());
        }
        return texts;
    }
}
