package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {

    private static final String BODIES = "kod;namn;typ\nKF;Kommunfullmäktige;KF\n";

    @Test @Tag("intake-3")
    void a_folder_and_a_zip_of_it_with_or_without_the_folder_itself_are_the_same(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("organ.csv"), "\uFEFF" + BODIES);
        Files.writeString(folder.resolve("README.md"), "Om våra data");
        Files.createDirectory(folder.resolve("facit"));
        Files.writeString(folder.resolve("facit/annat.csv"), "x");
        var fromFolder = Bring.inspected(ImportSource.folder(folder));
        var flat = Bring.nothing().with("organ.csv", BODIES).with("README.md", "x").with("facit/annat.csv", "x").inspected();
        var nested = Bring.nothing().with("data/organ.csv", BODIES).with("data/README.md", "x")
                .with("data/facit/annat.csv", "x").with("__MACOSX/._x", "x").inspected();
        assertThat(List.of(fromFolder, flat, nested)).allSatisfy(inspection -> {
            assertThat(inspection.faults()).isEmpty();
            assertThat(inspection.plan().steps()).singleElement().satisfies(step -> assertThat(step.added()).hasSize(1));
        });
    }

    @ParameterizedTest @Tag("intake-6")
    @ValueSource(strings = {"../organ.csv", "/etc/organ.csv", "a/../../organ.csv", "c:\\organ.csv", "..\\organ.csv"})
    void a_path_that_leads_out_is_refused(String path) {
        assertThat(keys(Bring.nothing().with(path, BODIES).zip())).containsExactly("intake.fault.zipPath");
    }

    @Test @Tag("intake-6")
    void an_archive_in_the_archive_a_doubled_file_and_too_many_parts_are_refused() {
        assertThat(keys(Bring.nothing().with("inner.csv", Bring.smallTown().zip()).zip())).containsExactly("intake.fault.zipNested");
        assertThat(keys(Bring.nothing().with("organ.csv", BODIES).with("ORGAN.csv", BODIES).zip()))
                .containsExactly("intake.fault.zipDuplicate");
        var many = Bring.nothing();
        for (int i = 0; i < 10_000; i++) {
            many.with("f" + i, "");
        }
        assertThat(keys(many.zip())).containsExactly("intake.fault.zipParts");
    }

    @Test @Tag("intake-6")
    void an_archive_that_unpacks_to_far_more_than_it_should_is_stopped_on_the_way() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("organ.csv"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertThat(out.size()).isLessThan(1024 * 1024);
        assertThat(keys(out.toByteArray())).containsExactly("intake.fault.zipBomb");
    }

    @Test @Tag("intake-6")
    void what_is_neither_a_zip_nor_a_workbook_is_refused_and_so_is_nothing_at_all() {
        assertThat(keys("kod;namn".getBytes(StandardCharsets.UTF_8))).containsExactly("intake.fault.neitherZipNorWorkbook");
        assertThat(keys(new byte[0])).containsExactly("intake.fault.neitherZipNorWorkbook");
        assertThat(keys(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})).containsExactly("intake.fault.neitherZipNorWorkbook");
        assertThat(keys(Bring.nothing().with("README.md", "x").zip())).containsExactly("intake.fault.nothing");
    }

    @Test @Tag("intake-6")
    void a_file_above_the_limit_is_refused() {
        var limits = new Limits(2_000, 500, 10_000, 200, 10, 5);
        var large = Bring.nothing().with("organ.csv", BODIES + "X;" + random(600) + ";RAD\n").zip();
        assertThat(Inspection.of(ImportSource.upload("data.zip", large), limits, brought -> Bring.defaults(), Check.all(), Telling.NOBODY).faults())
                .extracting(Fault::key).containsExactly("intake.fault.zipBomb");
        var rows = Bring.nothing().with("organ.csv", BODIES + "A;A;RAD\nB;B;RAD\nC;C;RAD\nD;D;RAD\nE;E;RAD\n").zip();
        assertThat(Inspection.of(ImportSource.upload("data.zip", rows), limits, brought -> Bring.defaults(), Check.all(), Telling.NOBODY).faults())
                .extracting(Fault::key).containsExactly("intake.fault.tooManyRows");
        assertThat(Inspection.of(ImportSource.upload("data.zip", new byte[3_000]), limits, brought -> Bring.defaults(), Check.all(), Telling.NOBODY).faults())
                .extracting(Fault::key).containsExactly("intake.fault.fileTooLarge");
    }

    @Test @Tag("intake-6")
    void a_broken_upload_is_told_never_thrown_and_never_read_as_something_else() {
        byte[] sound = Bring.smallTown().zip();
        var random = new Random(7);
        for (int i = 0; i < 400; i++) {
            byte[] broken = sound.clone();
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            var inspection = Bring.inspected(ImportSource.upload("data.zip", broken));
            assertThat(inspection.isSound()
                    && inspection.plan().steps().stream().mapToInt(step -> step.added().size()).sum() == 0).isFalse();
        }
    }

    private static String random(int length) {
        var random = new Random(1);
        var text = new StringBuilder();
        random.ints(length, 'a', 'z' + 1).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static List<String> keys(byte[] upload) {
        return Bring.faultsOf("data.zip", upload).stream().map(Fault::key).toList();
    }
}
