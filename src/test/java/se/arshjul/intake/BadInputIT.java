package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Small folders that cannot be trusted, brought to a town whose first figures are here: each is told, and nothing is written. */
class BadInputIT {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forTheClass();

    @BeforeAll
    static void start() throws IOException {
        assertThat(database.imports(ImportSource.folder(Bring.folder("bad/town"))).faults()).isEmpty();
    }

    private static List<String> told(ImportSource source) {
        String before = everything();
        var inspection = database.imports(source);
        assertThat(everything()).as("nothing at all is written").isEqualTo(before);
        return inspection.faults().stream().map(BadInputIT::told).toList();
    }

    private static List<String> told(String folder) {
        return told(ImportSource.folder(Bring.folder("bad/" + folder)));
    }

    private static String told(Fault fault) {
        return fault.file() + " rad " + fault.row() + ", " + fault.column() + " " + fault.value() + ": "
                + new MessageFormat(ResourceBundle.getBundle("texts", SWEDISH).getString(fault.key()), SWEDISH)
                .format(fault.arguments().toArray());
    }

    /** Every row of every table. */
    private static String everything() {
        return database.inTransaction(em -> (String) em.createNativeQuery("SELECT CAST(schema_to_xml('public', true, false, '') AS text)")
                .getSingleResult());
    }

    @Test @Tag("intake-1") @Tag("intake-2") @Tag("intake-8")
    void figures_for_a_place_and_a_period_that_there_are_none_of() {
        assertThat(told("unknown-place-and-period")).containsExactly(
                "ekonomi.csv rad 3, organisation HV-V: Koden finns varken i det som läses in eller här sedan tidigare. Den ska finnas i organisation.",
                "ekonomi.csv rad 4, period 2026-T5: Skriv perioden som 2019, 2019-T1, 2019-K1, 2019-H1 eller 2019-01.");
    }

    @Test @Tag("intake-1") @Tag("money-2")
    void a_sum_that_is_brought_as_a_figure() {
        assertThat(told("sum-row")).containsExactly("ekonomi.csv rad 5, post SA_KOSTNADER: Posten Summa kostnader är en summa och räknas ut. "
                + "Läs in raderna som den summerar; en tryckt summa hör hemma i tryckta_summor.");
    }

    @Test @Tag("intake-1") @Tag("intake-6")
    void a_text_whose_letters_are_garbled() {
        assertThat(told("garbled-text")).containsExactly("organisation.csv rad 2, namn HemvÃ¥rd vÃ¤ster: "
                + "Bokstäverna är förvanskade, som Ã¥ i stället för å. Hämta filen på nytt och spara den som UTF-8.");
    }

    @Test @Tag("intake-1") @Tag("intake-6") @Tag("intake-7")
    void amounts_whose_digits_are_lost() {
        String right = ": Siffror har gått förlorade, som i ##### eller 1,2E+05. Gör kolumnen bredare eller formatera den som tal och exportera igen.";
        assertThat(told("lost-digits")).containsExactly("ekonomi.csv rad 3, tkr 4,15E+03" + right, "ekonomi.csv rad 4, tkr ####" + right);
    }

    @Test @Tag("intake-1") @Tag("money-8")
    void a_workbook_in_kronor_where_the_model_says_thousands() throws IOException {
        String told = "Beloppen i perioden är ungefär 1000 gånger större än samma rader annars (UTFALL 2025: -100). De ser ut att stå i kr, "
                + "men styrmodellen säger tkr. Räkna om kolumnen till tkr och läs in igen.";
        assertThat(told(ImportSource.upload("utfall.xlsx", workbook(Bring.folder("bad/wrong-unit/ekonomi.csv")))))
                .containsExactly("ekonomi rad 2, tkr -120310: " + told);
        assertThat(told("wrong-unit")).containsExactly("ekonomi.csv rad 2, tkr -120310: " + told);
    }

    /** The file's rows on a sheet of its name, its amounts as numbers. */
    private static byte[] workbook(Path file) throws IOException {
        var out = new ByteArrayOutputStream();
        var book = new Workbook(out, "Prov", "1.0");
        var sheet = book.newWorksheet("ekonomi");
        var lines = Files.readAllLines(file);
        for (int row = 0; row < lines.size(); row++) {
            String[] cells = lines.get(row).split(";");
            for (int column = 0; column < cells.length; column++) {
                if (row > 0 && column == cells.length - 1) {
                    sheet.value(row, column, Integer.valueOf(cells[column]));
                } else {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
        book.finish();
        return out.toByteArray();
    }
}
