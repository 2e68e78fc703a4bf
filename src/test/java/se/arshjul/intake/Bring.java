package se.arshjul.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import se.arshjul.steering.SteeringDefaults;

/** Builds what a municipality brings: a small sound set of files, of which a test changes what it is about. */
final class Bring {

    private static final Stock DEFAULTS = readDefaults();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static Bring nothing() {
        return new Bring();
    }

    /** A department with a division and a unit, a committee, two people, a goal, an indicator and a text. */
    static Bring smallTown() {
        return new Bring()
                .with("kommun.csv", "kod;namn\nEKV;Ekvads kommun\n")
                .with("organ.csv", "kod;namn;typ;överordnad\nKF;Kommunfullmäktige;KF;\nVN;Vårdnämnden;NAMND;KF\n")
                .with("organisation.csv", """
                        kod;namn;nivå;överordnad;organ;ordning;giltig_från;giltig_till;ersätter;årsarbetare
                        VF;Vårdförvaltningen;FORVALTNING;;VN;1;2020-01-01;;;
                        HV;Hemvård;VERKSAMHET;VF;;1;2020-01-01;;;
                        HV-N;Hemvård norr;ENHET;HV;;1;2020-01-01;;;12,5
                        """)
                .with("personer.csv", "användarnamn;namn;epost\nchef.norr;Chef norr;chef.norr@example.org\n"
                        + "chef.hv;Chef hemvård;chef.hv@example.org\n")
                .with("uppdrag.csv", "användarnamn;roll;organisation;från;till;ersätter\n"
                        + "chef.norr;ENHETSCHEF;HV-N;2020-01-01;;\nchef.hv;VERKSAMHETSCHEF;HV;2020-01-01;;\n")
                .with("mal.csv", "kod;typ;text;organ;giltig_från;ordning\nM1;NAMNDMAL;Trygg vård;VN;2026-01-01;1\n")
                .with("mal_galler.csv", "mål;organisation\nM1;HV-N\n")
                .with("nyckeltal.csv", "kod;namn;mätenhet;riktning;mål;källa;frekvens\nN1;Kontinuitet;antal;LAGRE;M1;EGEN;AR\n")
                .with("nyckeltal_varden.csv", "nyckeltal;organisation;period;slag;värde\nN1;HV-N;2026-T1;UTFALL;12,5\nN1;HV-N;2026-T2;UTFALL;\n")
                .with("aktiviteter.csv", "kod;organisation;mål;rubrik;start;slut;status\nA1;HV-N;M1;Kortare resor;2026-01-01;2026-06-30;PAGAENDE\n")
                .with("texter.csv", "dokument;period;organisation;avsnitt;text\nVERKSAMHETSPLAN;2026;HV-N;UPPDRAG;\"Vi vårdar.\n\n- hemma\"\n")
                .with("sammantraden.csv", "organ;datum;stopptid\nVN;2026-03-12;2026-02-26\n");
    }

    Bring with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Bring with(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    Bring without(String file) {
        files.remove(file);
        return this;
    }

    byte[] zip() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Inspection inspected() {
        return inspected(ImportSource.upload("data.zip", zip()));
    }

    static Inspection inspected(ImportSource source) {
        return Inspection.of(source, Limits.NORMAL, brought -> defaults(), Check.all(), Telling.NOBODY);
    }

    static List<Fault> faultsOf(String fileName, byte[] content) {
        return inspected(ImportSource.upload(fileName, content)).faults();
    }

    /** The stock of an installation that has only its steering model. */
    static Stock defaults() {
        return DEFAULTS;
    }

    private static Stock readDefaults() {
        var stock = new Stock();
        put(stock, SteeringShelves.GOAL_LEVELS, SteeringDefaults.goalLevels());
        put(stock, SteeringShelves.STATUS_WORDS, SteeringDefaults.statusWords());
        put(stock, SteeringShelves.ROUNDS, SteeringDefaults.roundKinds());
        put(stock, SteeringShelves.STATEMENT_ROWS, SteeringDefaults.statementRows());
        put(stock, SteeringShelves.ACCOUNT_RANGES, SteeringDefaults.accountRanges());
        put(stock, SteeringShelves.MONEY_RULES, SteeringDefaults.moneyRules());
        put(stock, SteeringShelves.SECTIONS, SteeringDefaults.sections());
        return stock;
    }

    private static <E> void put(Stock stock, Shelf<E> shelf, List<E> rows) {
        stock.put(shelf.file(), rows.stream().map(shelf::entry).toList());
    }

    /** The stock after an inspected import was carried out into an empty installation. */
    static Stock after(Inspection first) {
        var stock = readDefaults();
        first.plan().steps().stream().filter(step -> !step.added().isEmpty())
                .forEach(step -> stock.put(step.file(), step.added()));
        return stock;
    }

    /** A small folder that stands beside the tests of this room. */
    static Path folder(String name) {
        try {
            return Path.of(Bring.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** A folder of a real municipality's data; the test is skipped where it is absent. */
    static Path sample(String name) {
        String where = System.getenv().getOrDefault("ARSHJUL_SAMPLES", System.getProperty("arshjul.samples", "../shared/data"));
        Path folder = List.of(Path.of(where, name), Path.of("..", where, name)).stream().filter(Files::isDirectory)
                .findFirst().orElse(Path.of(where, name));
        Assumptions.assumeTrue(Files.isDirectory(folder), "Sample data are not here: " + folder + " (set ARSHJUL_SAMPLES)");
        return folder;
    }
}
