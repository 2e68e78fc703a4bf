package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {

    @Test @Tag("intake-4") @Tag("intake-7")
    void a_workbook_says_the_same_as_the_files() {
        var fromFiles = Bring.smallTown().inspected();
        var fromBook = Bring.inspected(ImportSource.upload("data.xlsx", book(WorkbookTest::smallTown)));
        assertThat(fromBook.faults()).isEmpty();
        var stock = Bring.after(fromFiles);
        var again = Inspection.of(ImportSource.upload("data.xlsx", book(WorkbookTest::smallTown)), Limits.NORMAL, brought -> stock, Check.all(), Telling.NOBODY);
        assertThat(again.plan().changesSomething()).isFalse();
        assertThat(again.plan().steps()).hasSize(4);
    }

    /** Dates, whole numbers and decimals as a spreadsheet keeps them; answers the sheet of values. */
    private static Worksheet smallTown(Workbook book) {
        fill(book.newWorksheet("organ"), List.of("kod", "namn", "typ", "överordnad"),
                List.of("KF", "Kommunfullmäktige", "KF", ""), List.of("VN", "Vårdnämnden", "NAMND", "KF"));
        var places = book.newWorksheet("organisation.csv");
        fill(places, List.of("kod", "namn", "nivå", "överordnad", "organ", "ordning", "giltig_från", "årsarbetare"),
                List.of("VF", "Vårdförvaltningen", "FORVALTNING", "", "VN", 1),
                List.of("HV", "Hemvård", "VERKSAMHET", "VF", "", 1),
                List.of("HV-N", "Hemvård norr", "ENHET", "HV", "", 1));
        for (int row = 1; row <= 3; row++) {
            places.value(row, 6, LocalDate.of(2020, 1, 1));
            places.style(row, 6).format("yyyy-mm-dd").set();
        }
        places.value(3, 7, 12.5);
        fill(book.newWorksheet("nyckeltal"), List.of("kod", "namn", "mätenhet", "riktning", "källa", "frekvens"),
                List.of("N1", "Kontinuitet", "antal", "LAGRE", "EGEN", "AR"));
        var values = book.newWorksheet("nyckeltal_varden");
        fill(values, List.of("nyckeltal", "organisation", "period", "slag", "värde"),
                List.of("N1", "HV-N", "2026-T1", "UTFALL", 12.5), List.of("N1", "HV-N", "2026-T2", "UTFALL", ""));
        return values;
    }

    @ParameterizedTest @Tag("intake-7")
    @CsvSource({"0.1,0.1", "71.2,71.2", "1.1,1.1", "-268,-268", "1234567.89,1234567.89", "0,0", "0.30000000000000004,0.3"})
    void a_number_is_the_one_that_the_spreadsheet_shows(double number, String read) {
        assertThat(valueOf(sheet -> sheet.value(1, 4, number))).isEqualTo(read);
    }

    @Test @Tag("intake-6") @Tag("intake-7")
    void a_cell_that_cannot_be_trusted_is_refused() {
        assertThat(keyOf(sheet -> {
            sheet.value(1, 4, 0.712);
            sheet.style(1, 4).format("0.0%").set();
        })).isEqualTo("intake.fault.percentFormat");
        assertThat(keyOf(sheet -> sheet.value(1, 4, 12345678901234567.0))).isEqualTo("intake.fault.lostDigits");
        assertThat(keyOf(sheet -> sheet.value(1, 4, "#####"))).isEqualTo("intake.fault.lostDigits");
        assertThat(keyOf(sheet -> sheet.formula(1, 4, "1+1"))).isEqualTo("intake.fault.formulaWithoutValue");
        assertThat(keyOf(sheet -> sheet.value(1, 4, Boolean.TRUE))).isEqualTo("intake.fault.decimal");
        assertThat(keyOf(sheet -> {
            sheet.value(1, 4, LocalDate.of(2026, 1, 12));
            sheet.style(1, 4).format("yyyy-mm-dd").set();
        })).isEqualTo("intake.fault.decimal");
    }

    @Test @Tag("intake-6")
    void macros_links_embedded_files_and_document_types_are_refused() {
        byte[] sound = book(WorkbookTest::smallTown);
        assertThat(keys(with(sound, "xl/vbaProject.bin", "x"))).containsExactly("intake.fault.macros");
        assertThat(keys(with(sound, "xl/externalLinks/externalLink1.xml", "<x/>"))).containsExactly("intake.fault.externalLinks");
        assertThat(keys(with(sound, "xl/connections.xml", "<x/>"))).containsExactly("intake.fault.externalLinks");
        assertThat(keys(with(sound, "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships><Relationship Type=\"x/oleLink\" Target=\"file:///c:/x\" TargetMode=\"External\"/></Relationships>")))
                .containsExactly("intake.fault.externalLinks");
        assertThat(keys(with(sound, "xl/embeddings/oleObject1.bin", "x"))).containsExactly("intake.fault.embedded");
        assertThat(keys(with(sound, "xl/sharedStrings.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst>&e;</sst>")))
                .containsExactly("intake.fault.brokenWorkbook");
        assertThat(keys(with(sound, "xl/workbook.xml", "inte xml"))).containsExactly("intake.fault.brokenWorkbook");
    }

    @Test @Tag("intake-6")
    void a_million_empty_rows_are_passed_by_or_refused_without_harm() {
        var rows = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 5; row < 1_000_000; row++) {
            rows.append("<row r=\"").append(row).append("\"/>");
        }
        byte[] book = with(book(WorkbookTest::smallTown), "xl/worksheets/sheet1.xml", rows.append("</sheetData></worksheet>").toString());
        assertThat(keys(book)).isNotEmpty().allMatch(key -> key.matches("intake\\.fault\\.(noHeader|zipBomb|unknownReference)"));
    }

    @Test @Tag("intake-3")
    void a_sheet_that_the_format_does_not_list_is_a_fault_but_readme_is_not() {
        assertThat(keys(book(book -> {
            smallTown(book);
            fill(book.newWorksheet("README"), List.of("Om våra data"));
            fill(book.newWorksheet("Blad5"), List.of("kod"));
        }))).containsExactly("intake.fault.unknownFile");
    }

    private static String valueOf(Consumer<Worksheet> change) {
        var inspection = Bring.inspected(ImportSource.upload("data.xlsx", changed(change)));
        assertThat(inspection.faults()).isEmpty();
        return inspection.plan().steps().stream().filter(step -> step.file() == Catalogue.INDICATOR_VALUES)
                .map(step -> step.added().get(0).decimal("värde").toPlainString()).findFirst().orElseThrow();
    }

    private static String keyOf(Consumer<Worksheet> change) {
        return keys(changed(change)).get(0);
    }

    private static byte[] changed(Consumer<Worksheet> change) {
        return book(book -> change.accept(smallTown(book)));
    }

    private static List<String> keys(byte[] book) {
        return Bring.faultsOf("data.xlsx", book).stream().map(Fault::key).toList();
    }

    private static void fill(Worksheet sheet, List<?>... rows) {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].size(); column++) {
                Object value = rows[row].get(column);
                if (value instanceof Number number) {
                    sheet.value(row, column, number);
                } else if (!value.equals("")) {
                    sheet.value(row, column, value.toString());
                }
            }
        }
    }

    private static byte[] book(Consumer<Workbook> content) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            content.accept(book);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The workbook with one part of its archive put in or replaced. */
    private static byte[] with(byte[] book, String part, String content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        var out = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(book).get(); var zip = new ZipOutputStream(out)) {
            for (var entry : Collections.list(in.getEntries())) {
                parts.put(entry.getName(), in.getInputStream(entry).readAllBytes());
            }
            parts.put(part, content.getBytes(StandardCharsets.UTF_8));
            for (var each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
