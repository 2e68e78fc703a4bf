package se.arshjul.intake;

import static se.arshjul.intake.Column.code;
import static se.arshjul.intake.Column.date;
import static se.arshjul.intake.Column.line;
import static se.arshjul.intake.Column.lines;
import static se.arshjul.intake.Column.oneOf;
import static se.arshjul.intake.Column.reference;
import static se.arshjul.intake.Column.references;
import static se.arshjul.intake.Column.whole;
import static se.arshjul.intake.Column.yesNo;
import static se.arshjul.intake.FileSpec.file;

import java.util.List;
import java.util.Optional;

/** Every file and column of the import format, in the order in which they are written: what is pointed at comes first. */
final class Catalogue {

    private static final String[] LEVELS = {"FORVALTNING", "VERKSAMHET", "ENHET", "AVDELNING", "STAB"};

    static final FileSpec MUNICIPALITY = file("kommun", "kod").with(
            code("kod"), line("namn"), line("organisationsnummer").optional(), lines("vision").optional());

    static final FileSpec GOAL_LEVELS = file("styr_malnivaer", "kod").with(
            code("kod"), line("namn"), whole("ordning"));

    static final FileSpec STATUS_WORDS = file("styr_statusord", "kod").with(
            code("kod"), line("namn"), oneOf("skala", "LAGE", "TREND", "PROGNOS"), code("symbol"),
            oneOf("ton", "BRA", "VARNING", "DALIG", "NEUTRAL"), whole("ordning"), yesNo("slutlig"));

    static final FileSpec ROUNDS = file("styr_omgangar", "kod").with(
            code("kod"), line("namn"), oneOf("slag", "PLAN", "UPPFOLJNING", "BOKSLUT"),
            Column.of("månad_från", Kind.MONTH), Column.of("månad_till", Kind.MONTH),
            yesNo("mål"), yesNo("ekonomi"), yesNo("prognos"), yesNo("nämnd"));

    static final FileSpec STATEMENT_ROWS = file("styr_poster", "kod").with(
            code("kod"), line("namn"), oneOf("slag", "INTAKT", "KOSTNAD", "SUMMA"),
            references("summerar", "styr_poster"), whole("ordning"),
            oneOf("uppställning", "DRIFT", "INVESTERING").orElse("DRIFT"));

    static final FileSpec ACCOUNT_RANGES = file("styr_konton", "konto_från").with(
            code("konto_från"), code("konto_till"), reference("post", "styr_poster"));

    static final FileSpec MONEY_RULES = file("styr_ekonomi", "nyckel").with(
            oneOf("nyckel", MoneyRules.keys()), line("värde"));

    static final FileSpec SECTIONS = file("styr_avsnitt", "dokument", "nivå", "kod").with(
            reference("dokument", "styr_omgangar"), oneOf("nivå", LEVELS), code("kod"), line("rubrik"),
            oneOf("slag", "TEXT", "MAL", "AKTIVITETER", "RESULTATRAKNING", "NYCKELTAL", "ENHETSAVVIKELSER", "UPPDRAG",
                    "STATSBIDRAG"),
            whole("ordning"), yesNo("krävs"), lines("ledtext").optional());

    static final FileSpec BODIES = file("organ", "kod").with(
            code("kod"), line("namn"),
            oneOf("typ", "KF", "KS", "NAMND", "UTSKOTT", "PRESIDIUM", "RAD", "STYRELSE"),
            reference("överordnad", "organ").optional(), whole("ledamöter").optional(),
            whole("sammanträden_per_år").optional());

    static final FileSpec NODES = file("organisation", "kod").with(
            code("kod"), line("namn"), oneOf("nivå", LEVELS), reference("överordnad", "organisation").optional(),
            reference("organ", "organ").optional(), whole("ordning"), date("giltig_från"),
            date("giltig_till").optional(), references("ersätter", "organisation"), line("beteckning").optional(),
            whole("platser").optional(), Column.of("årsarbetare", Kind.DECIMAL).optional(),
            whole("medarbetare").optional());

    static final FileSpec PEOPLE = file("personer", "användarnamn").with(
            Column.of("användarnamn", Kind.USERNAME), line("namn"), Column.of("epost", Kind.EMAIL),
            oneOf("språk", "sv", "en").orElse("sv"));

    static final FileSpec ASSIGNMENTS = file("uppdrag", "användarnamn", "roll", "organisation", "från").with(
            reference("användarnamn", "personer"),
            oneOf("roll", "ENHETSCHEF", "VERKSAMHETSCHEF", "FORVALTNINGSCHEF", "NAMNDSEKRETERARE", "EKONOM",
                    "PLANERARE", "FUNKTIONSANSVARIG", "LEDAMOT", "REVISOR", "SYSTEMFORVALTARE"),
            reference("organisation", "organisation", "organ"), date("från"), date("till").optional(),
            reference("ersätter", "personer").optional());

    static final FileSpec GOALS = file("mal", "kod").with(
            code("kod"), reference("typ", "styr_malnivaer"), lines("text"), reference("överordnad", "mal").optional(),
            reference("organ", "organ"), date("giltig_från"), date("giltig_till").optional(), whole("ordning"));

    static final FileSpec GOAL_PLACES = file("mal_galler", "mål", "organisation").with(
            reference("mål", "mal"), reference("organisation", "organisation"), lines("text").optional(),
            oneOf("koppling", "DIREKT", "INDIREKT").orElse("DIREKT"));

    static final FileSpec INDICATORS = file("nyckeltal", "kod").with(
            code("kod"), line("namn"), lines("definition").optional(),
            oneOf("mätenhet", "procent", "kr", "tkr", "antal", "dagar", "index"),
            oneOf("riktning", "HOGRE", "LAGRE", "INTERVALL"), reference("mål", "mal").optional(),
            oneOf("källa", "EGEN", "KOLADA"), code("kolada_id").optional(),
            oneOf("frekvens", "MANAD", "KVARTAL", "TERTIAL", "AR"),
            oneOf("målregel", "MINST", "HOGST", "MINST_RIKSSNITT", "FORANDRING_PROCENT").optional(),
            Column.of("grön_från", Kind.DECIMAL).optional(), Column.of("gul_från", Kind.DECIMAL).optional());

    static final FileSpec INDICATOR_VALUES = file("nyckeltal_varden", "nyckeltal", "organisation", "period", "slag", "kön")
            .with(reference("nyckeltal", "nyckeltal"), reference("organisation", "organisation"),
                    Column.of("period", Kind.PERIOD), oneOf("slag", "UTFALL", "MALVARDE", "BASVARDE", "RIKSSNITT"),
                    oneOf("kön", "T", "K", "M").orElse("T"), Column.of("värde", Kind.DECIMAL).optional());

    static final FileSpec ACTIVITIES = file("aktiviteter", "kod").with(
            code("kod"), reference("organisation", "organisation"), references("mål", "mal"), line("rubrik"),
            lines("beskrivning").optional(), reference("ansvarig", "personer").optional(), date("start").optional(),
            date("slut").optional(), oneOf("status", "EJ_PABORJAD", "PAGAENDE", "AVSLUTAD", "FORSENAD", "AVBRUTEN"));

    static final FileSpec TEXTS = file("texter", "dokument", "period", "organisation", "avsnitt").with(
            reference("dokument", "styr_omgangar"), Column.of("period", Kind.PERIOD),
            reference("organisation", "organisation"), code("avsnitt"), line("rubrik").optional(),
            Column.of("text", Kind.PROSE), whole("ordning").optional(), date("datum").optional(),
            line("författare").optional());

    static final FileSpec ASSESSMENTS = file("mal_kommentarer", "mål", "organisation", "period", "datum").with(
            reference("mål", "mal"), reference("organisation", "organisation"), Column.of("period", Kind.PERIOD),
            date("datum"), reference("status", "styr_statusord").optional(), Column.of("text", Kind.PROSE),
            line("författare").optional());

    static final FileSpec MEETINGS = file("sammantraden", "organ", "datum").with(
            reference("organ", "organ"), date("datum"), date("stopptid").optional(), date("kallelse").optional(),
            line("plats").optional());

    static final FileSpec FIGURES = file("ekonomi", "organisation", "period", "slag", "post").with(
            reference("organisation", "organisation"), Column.of("period", Kind.PERIOD),
            oneOf("slag", "BUDGET", "UTFALL", "PROGNOS", "PERIODBUDGET"), reference("post", "styr_poster"),
            Column.of("tkr", Kind.DECIMAL));

    static final FileSpec PRINTED_SUMS = file("tryckta_summor", "organisation", "period", "slag", "post").with(
            reference("organisation", "organisation"), Column.of("period", Kind.PERIOD),
            oneOf("slag", "BUDGET", "UTFALL", "PROGNOS", "PERIODBUDGET", "AVVIKELSE"), reference("post", "styr_poster"),
            Column.of("tkr", Kind.DECIMAL));

    static final FileSpec UNIT_VARIANCES = file("enhetsavvikelser", "organisation", "period").with(
            reference("organisation", "organisation"), Column.of("period", Kind.PERIOD),
            Column.of("avvikelse_tkr", Kind.DECIMAL), lines("kommentar").optional());

    static final FileSpec GRANTS = file("statsbidrag", "organisation", "period", "ordning").with(
            reference("organisation", "organisation"), Column.of("period", Kind.PERIOD), whole("ordning"),
            line("benämning"), Column.of("kronor", Kind.DECIMAL).optional());

    private static final List<FileSpec> FILES = List.of(MUNICIPALITY, GOAL_LEVELS, STATUS_WORDS, ROUNDS, STATEMENT_ROWS,
            ACCOUNT_RANGES, MONEY_RULES, SECTIONS, BODIES, NODES, PEOPLE, ASSIGNMENTS, GOALS, GOAL_PLACES, INDICATORS,
            INDICATOR_VALUES, ACTIVITIES, TEXTS, ASSESSMENTS, MEETINGS, FIGURES, PRINTED_SUMS, UNIT_VARIANCES, GRANTS,
            CommissionFiles.COMMISSIONS, CommissionFiles.PLACES, CommissionFiles.ANSWERS);

    private Catalogue() {}

    static List<FileSpec> files() {
        return FILES;
    }

    static Optional<FileSpec> find(String name) {
        return FILES.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** True for files that rows of other files, or checks, look things up in. */
    static boolean isPointedAt(FileSpec file) {
        return file == MUNICIPALITY || file == SECTIONS || file == ACCOUNT_RANGES || file == CommissionFiles.PLACES || FILES.stream()
                .flatMap(other -> other.columns().stream()).anyMatch(column -> column.refersTo().contains(file.name()));
    }
}
