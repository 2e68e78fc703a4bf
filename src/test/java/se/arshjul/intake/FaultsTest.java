package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultsTest {

    private static final String BODIES = "kod;namn;typ;överordnad;ledamöter\nKF;Kommunfullmäktige;KF;;\n";
    private static final String PLACES = "kod;namn;nivå;överordnad;organ;ordning;giltig_från;giltig_till\n"
            + "VF;Vårdförvaltningen;FORVALTNING;;VN;1;2020-01-01;\nHV;Hemvård;VERKSAMHET;VF;;1;2020-01-01;\n"
            + "HV-N;Hemvård norr;ENHET;HV;;1;2020-01-01;\n";

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("organ.csv", BODIES + "VN;Vårdnämnden;NÄMND;KF;\n", 3, "typ", "NÄMND", "oneOf"),
                fault("organ.csv", BODIES + "VN;Vårdnämnden;NAMND;KX;\n", 3, "överordnad", "KX", "unknownReference"),
                fault("organ.csv", BODIES + "VN;Vårdnämnden;NAMND;KF;sju\n", 3, "ledamöter", "sju", "whole"),
                fault("organ.csv", BODIES + "VN;Vårdnämnden;NAMND;KF;-1\n", 3, "ledamöter", "-1", "whole"),
                fault("organ.csv", BODIES + "VN;;NAMND;KF;\n", 3, "namn", "", "missingValue"),
                fault("organ.csv", BODIES + "VN;Vårdnämnden;NAMND;KF;\nVN;Igen;NAMND;KF;\n", 4, "kod", "VN", "doubledKey"),
                fault("organ.csv", BODIES + "V N;Vårdnämnden;NAMND;KF;\n", 3, "kod", "V N", "code"),
                fault("organ.csv", BODIES + "VN;VÃ¥rdnämnden;NAMND;KF;\n", 3, "namn", "VÃ¥rdnämnden", "garbled"),
                fault("organ.csv", BODIES + "VN;V\ufffdrdnämnden;NAMND;KF;\n", 3, "namn", "V\ufffdrdnämnden", "garbled"),
                fault("organ.csv", BODIES + "VN;V?rdn?mnden;NAMND;KF;\n", 3, "namn", "V?rdn?mnden", "garbled"),
                fault("organ.csv", BODIES + "VN;Vårdnämnden;NAMND;KF;#####\n", 3, "ledamöter", "#####", "lostDigits"),
                fault("organ.csv", BODIES + "VN;Vård\u0007nämnden;NAMND;KF;\n", 3, "namn", "Vård\u0007nämnden", "unseen"),
                fault("organ.csv", BODIES + "VN;\"Vård\nnämnden\";NAMND;KF;\n", 3, "namn", "Vård\nnämnden", "oneLine"),
                fault("organ.csv", BODIES + "VN;Vårdnämnden;NAMND\n", 3, "", "", "width"),
                fault("organ.csv", BODIES + "VN;Vårdnämnden;NAMND;KF;;extra\n", 3, "", "", "width"),
                fault("organ.csv", BODIES + "VN;\"Vårdnämnden;NAMND;KF;\n", 3, "", "", "quoting"),
                fault("organ.csv", "kod;namn;typ;ort\nKF;Kommunfullmäktige;KF;Ekvad\n", 1, "ort", "ort", "unknownColumn"),
                fault("organ.csv", "kod;namn\nKF;Kommunfullmäktige\n", 1, "typ", "", "missingColumn"),
                fault("organ.csv", "kod;namn;typ;namn\nKF;Kommunfullmäktige;KF;x\n", 1, "namn", "namn", "doubledColumn"),
                fault("organ.csv", "kod,namn,typ\nKF,Kommunfullmäktige,KF\n", 1, "", "kod,namn,typ", "separator"),
                fault("organ.csv", "", 0, "", "", "noHeader"),
                fault("organisation.csv", PLACES + "X;X;ENHET;HV;;1;2020-02-30;\n", 5, "giltig_från", "2020-02-30", "date"),
                fault("organisation.csv", PLACES + "X;X;ENHET;HV;;1;43831;\n", 5, "giltig_från", "43831", "date"),
                fault("organisation.csv", PLACES + "X;X;ENHET;HV;;1;2020-02-01;2020-01-31\n", 5, "giltig_till", "2020-01-31", "dateOrder"),
                fault("organisation.csv", PLACES + "X;X;ENHET;X;;1;2020-02-01;\n", 5, "överordnad", "X", "cycle"),
                fault("organisation.csv", PLACES + "X;X;SEKTOR;HV;;1;2020-02-01;\n", 5, "nivå", "SEKTOR", "oneOf"),
                fault("organisation.csv", PLACES + "KF;Krock;ENHET;HV;;1;2020-02-01;\n", 0, "", "", "ambiguous"),
                fault("personer.csv", "användarnamn;namn;epost\nchef.norr;Chef;chef.norr\nchef.hv;Chef;c@example.org\n", 2, "epost", "chef.norr", "email"),
                fault("personer.csv", "användarnamn;namn;epost\nchef.norr;Chef;\"a@example.org\nBcc: b@example.org\"\nchef.hv;Chef;c@example.org\n",
                        2, "epost", "a@example.org\nBcc: b@example.org", "email"),
                fault("personer.csv", "användarnamn;namn;epost;språk\nchef.norr;Chef;a@example.org;no\nchef.hv;Chef;c@example.org;\n", 2, "språk", "no", "oneOf"),
                fault("uppdrag.csv", "användarnamn;roll;organisation;från;ersätter\nchef.norr;ENHETSCHEF;HV-N;2020-01-01;chef.hv\n", 2, "ersätter", "chef.hv", "deputy"),
                fault("uppdrag.csv", "användarnamn;roll;organisation;från;till\nchef.norr;ENHETSCHEF;HV-N;2020-01-01;2019-12-31\n", 2, "till", "2019-12-31", "dateOrder"),
                fault("mal.csv", "kod;typ;text;organ;giltig_från;ordning\nM1;DROM;Trygg vård;VN;2026-01-01;1\n", 2, "typ", "DROM", "unknownReference"),
                fault("mal.csv", "kod;typ;text;överordnad;organ;giltig_från;ordning\nM1;NAMNDMAL;Trygg;M2;VN;2026-01-01;1\nM2;NAMNDMAL;Trygg;;VN;2026-01-01;x\n",
                        3, "ordning", "x", "whole"),
                fault("nyckeltal.csv", "kod;namn;mätenhet;riktning;källa;frekvens;grön_från;gul_från\nN1;K;antal;HOGRE;EGEN;AR;5;10\n", 2, "gul_från", "10", "thresholdOrder"),
                fault("nyckeltal_varden.csv", "nyckeltal;organisation;period;slag;värde\nN1;HV-N;2026-T1;UTFALL;12 345,6 kr\n", 2, "värde", "12 345,6 kr", "decimal"),
                fault("nyckeltal_varden.csv", "nyckeltal;organisation;period;slag;värde\nN1;HV-N;2026-T1;UTFALL;1,2E+05\n", 2, "värde", "1,2E+05", "lostDigits"),
                fault("nyckeltal_varden.csv", "nyckeltal;organisation;period;slag;värde\nN1;HV-N;2026-T4;UTFALL;1\n", 2, "period", "2026-T4", "period"),
                fault("aktiviteter.csv", "kod;organisation;mål;rubrik;status\nA1;HV-N;M1,M9;Resor;PAGAENDE\n", 2, "mål", "M9", "unknownReference"),
                fault("texter.csv", "dokument;period;organisation;avsnitt;text\nVERKSAMHETSPLAN;2026;HV-N;FRAMTID;Text\n", 2, "avsnitt", "FRAMTID", "section"),
                fault("texter.csv", "dokument;period;organisation;avsnitt;text\nARSBOK;2026;HV-N;UPPDRAG;Text\n", 2, "dokument", "ARSBOK", "unknownReference"),
                fault("mal_kommentarer.csv", "mål;organisation;period;datum;status;text\nM1;HV-N;2026-T1;2026-05-04;BATTRE;Text\n", 2, "status", "BATTRE", "oneOf"),
                fault("mal_kommentarer.csv", "mål;organisation;period;datum;status;text\nM1;HV-N;2026-T1;2026-05-04;GRON;Text\n", 2, "status", "GRON", "unknownReference"),
                fault("mal_kommentarer.csv", "mål;organisation;period;datum;status;text\nM1;HV-N;2026-T9;2026-05-04;PAGAR;Text\n", 2, "period", "2026-T9", "period"),
                fault("mal_kommentarer.csv", "mål;organisation;period;datum;status;text\nM1;HV-N;2026-T1;2026-05-04;PAGAR;\n", 2, "text", "", "missingValue"),
                fault("sammantraden.csv", "organ;datum;stopptid\nVN;2026-03-12;2026-03-26\n", 2, "datum", "2026-03-12", "dateOrder"),
                fault("styr_ekonomi.csv", "nyckel;värde\nenhet;mnkr\n", 2, "värde", "mnkr", "oneOf"),
                fault("styr_poster.csv", "kod;namn;slag;summerar;ordning\nNETTO;Netto;SUMMA;;9\n", 2, "summerar", "", "sums"),
                fault("styr_poster.csv", "kod;namn;slag;summerar;ordning\nA;A;SUMMA;B;9\nB;B;SUMMA;A,INTAKTER;10\n", 2, "summerar", "B", "cycle"),
                fault("styr_omgangar.csv", "kod;namn;slag;månad_från;månad_till;mål;ekonomi;prognos;nämnd\nT3;T3;UPPFOLJNING;9;8;ja;ja;ja;ja\n", 2, "månad_till", "8", "monthOrder"),
                fault("styr_omgangar.csv", "kod;namn;slag;månad_från;månad_till;mål;ekonomi;prognos;nämnd\nT3;T3;UPPFOLJNING;9;13;ja;ja;ja;ja\n", 2, "månad_till", "13", "month"),
                fault("styr_omgangar.csv", "kod;namn;slag;månad_från;månad_till;mål;ekonomi;prognos;nämnd\nT3;T3;UPPFOLJNING;1;7;ja;ja;ja;ja\n", 2, "månad_till", "7", "noPeriod"),
                fault("styr_omgangar.csv", "kod;namn;slag;månad_från;månad_till;mål;ekonomi;prognos;nämnd\nT3;T3;UPPFOLJNING;5;8;ja;ja;ja;ja\n", 2, "månad_till", "8", "noPeriod"),
                fault("styr_omgangar.csv", "kod;namn;slag;månad_från;månad_till;mål;ekonomi;prognos;nämnd\nKVARTAL;Kvartal;UPPFOLJNING;2;9;nej;ja;nej;nej\n", 2, "månad_till", "9", "quarters"),
                fault("styr_malnivaer.csv", "kod;namn;ordning\nX;X;1,5\n", 2, "ordning", "1,5", "whole"),
                fault("styr_statusord.csv", "kod;namn;skala;symbol;ton;ordning;slutlig\nX;X;LAGE;info;BRA;1;Ja\n", 2, "slutlig", "Ja", "yesNo"),
                fault("personal.csv", "kod\n1\n", 0, "", "", "unknownFile"),
                fault("anteckningar.txt", "hej", 0, "", "", "unknownFile"),
                fault("styr_ekonomi.csv", "nyckel;värde\natgardsgrans_tkr;-1\n", 2, "värde", "-1", "limit"),
                fault("styr_poster.csv", "kod;namn;slag;summerar;ordning;uppställning\nA;A;KOSTNAD;;9;BALANS\n", 2, "uppställning", "BALANS", "oneOf"));
    }

    private static Arguments fault(String file, String text, int row, String column, String value, String key) {
        return Arguments.of(file, text, row, column, value, "intake.fault." + key);
    }

    @ParameterizedTest(name = "{0} {5}: {4}") @MethodSource("faults") @Tag("intake-2") @Tag("intake-3") @Tag("intake-7") @Tag("intake-8")
    void every_fault_is_told_with_its_place_and_what_would_be_right(String file, String text, int row, String column,
            String value, String key) {
        var faults = Bring.smallTown().with(file, text).inspected().faults();
        if (row == 0) {
            assertThat(faults).extracting(Fault::key).contains(key);
        } else {
            assertThat(faults).anySatisfy(fault -> {
                assertThat(fault).extracting(Fault::file, Fault::row, Fault::column, Fault::key)
                        .containsExactly(file, row, column, key);
                assertThat(fault.value()).isEqualTo(value);
            });
        }
        assertThat(faults).allSatisfy(fault -> assertThat(swedish(fault)).isNotBlank());
    }

    @Test @Tag("intake-2")
    void the_small_town_is_sound() {
        assertThat(Bring.smallTown().inspected().faults()).isEmpty();
    }

    @Test @Tag("intake-2")
    void faults_in_many_files_are_told_at_once_in_their_order() {
        var faults = Bring.smallTown().with("organ.csv", BODIES + "VN;Vårdnämnden;NAMND;KF;x\n")
                .with("sammantraden.csv", "organ;datum\nVN;igår\nSN;2026-03-12\n").with("okand.csv", "a\n").inspected().faults();
        assertThat(faults).extracting(Fault::file).containsExactly("okand.csv", "organ.csv", "sammantraden.csv", "sammantraden.csv");
    }

    @Test @Tag("intake-2")
    void a_row_with_a_bad_cell_is_judged_by_its_other_cells_too() {
        assertThat(told("organisation.csv", PLACES + "X1;;ENHET;NIX;;1;2020-02-01;2020-01-31\n"))
                .containsExactly("5 giltig_till dateOrder", "5 namn missingValue", "5 överordnad unknownReference");
        assertThat(told("organ.csv", BODIES + "VN;;NAMND;KF;\nVN;Vårdnämnden;NAMND;KX;\n"))
                .containsExactly("3 namn missingValue", "4 kod doubledKey", "4 överordnad unknownReference");
        assertThat(told("styr_poster.csv", "kod;namn;slag;summerar;ordning\nNETTO;;SUMMA;;x\n"))
                .containsExactly("2 namn missingValue", "2 ordning whole", "2 summerar sums");
        assertThat(told("texter.csv", "dokument;period;organisation;avsnitt;text\nVERKSAMHETSPLAN;2026-T4;HV-N;FRAMTID;\n"))
                .containsExactly("2 avsnitt section", "2 period period", "2 text missingValue");
    }

    @Test @Tag("intake-2")
    void nothing_is_judged_by_a_cell_that_could_not_be_read() {
        assertThat(told("organisation.csv", PLACES.replace("HV-N;Hemvård norr;ENHET", "HV-N;Hemvård norr;SEKTOR")))
                .containsExactly("4 nivå oneOf");
        assertThat(told("uppdrag.csv", "användarnamn;roll;organisation;från;till;ersätter\nchef.norr;ENHETSCHEF;HV-N;2020-13-01;;\n"
                + "chef.hv;ENHETSCHEF;HV-N;2020-05-01;2020-05-31;chef.norr\n")).containsExactly("2 från date");
        assertThat(told("styr_omgangar.csv", "kod;namn;slag;månad_från;månad_till;mål;ekonomi;prognos;nämnd\nT3;T3;UPPFOLJNING;13;7;ja;ja;ja;ja\n"))
                .containsExactly("2 månad_från month");
        assertThat(told("styr_statusord.csv", "kod;namn;skala;symbol;ton;ordning;slutlig\nPAGAR;Pågår;LAG;info;BRA;1;nej\n"))
                .containsExactly("2 skala oneOf");
    }

    /** The town with one file changed, and a status that is given there. */
    private static List<String> told(String file, String text) {
        return Bring.smallTown().with("mal_kommentarer.csv", "mål;organisation;period;datum;status;text\nM1;HV-N;2026-T1;2026-05-04;PAGAR;Text\n")
                .with(file, text).inspected().faults().stream()
                .map(fault -> fault.row() + " " + fault.column() + " " + fault.key().replace("intake.fault.", "")).toList();
    }

    @Test @Tag("intake-2")
    void a_row_that_is_faulty_or_a_file_that_is_refused_does_not_blame_what_points_at_it() {
        assertThat(Bring.smallTown().with("organ.csv", BODIES + "VN;Vårdnämnden;FEL;KF;\n").inspected().faults()).hasSize(1);
        byte[] latin1 = (BODIES + "VN;Vårdnämnden;NAMND;KF;\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Bring.smallTown().with("organ.csv", latin1).inspected().faults())
                .extracting(Fault::key).containsExactly("intake.fault.notUtf8");
    }

    @Test @Tag("intake-8")
    void a_section_that_is_brought_along_may_be_used_at_once() {
        var town = Bring.smallTown()
                .with("styr_avsnitt.csv", "dokument;nivå;kod;rubrik;slag;ordning;krävs\nVERKSAMHETSPLAN;ENHET;EGET;Eget;TEXT;90;nej\n")
                .with("texter.csv", "dokument;period;organisation;avsnitt;text\nVERKSAMHETSPLAN;2026;HV-N;EGET;Text\n");
        assertThat(town.inspected().faults()).isEmpty();
    }

    @Test @Tag("organisation-3")
    void a_deputy_is_let_in_while_the_holder_holds_the_post() {
        var town = Bring.smallTown().with("uppdrag.csv", "användarnamn;roll;organisation;från;till;ersätter\n"
                + "chef.norr;ENHETSCHEF;HV-N;2020-01-01;2020-06-30;\nchef.hv;ENHETSCHEF;HV-N;2020-05-01;2020-05-31;chef.norr\n");
        assertThat(town.inspected().faults()).isEmpty();
    }

    private static String swedish(Fault fault) {
        return ResourceBundle.getBundle("texts", Locale.forLanguageTag("sv")).getString(fault.key());
    }

    @Test @Tag("intake-5")
    void a_review_tells_what_is_new_changed_and_left_alone() {
        var stock = Bring.after(Bring.smallTown().inspected());
        var next = Bring.smallTown().with("organ.csv", "kod;namn;typ;överordnad\nKF;Fullmäktige;KF;\nVN;Vårdnämnden;NAMND;KF\nRAD;Rådet;RAD;VN\n");
        var source = ImportSource.upload("data.zip", next.zip());
        var report = Inspection.of(source, Limits.NORMAL, brought -> stock, Check.all(), Telling.NOBODY).report(true, 0);
        assertThat(report.files()).contains(new ImportReport.FileCount("organ", 1, 1, 1));
        assertThat(report.files().stream().filter(file -> !file.file().equals("organ")))
                .allMatch(file -> file.added() + file.changed() == 0);
        assertThat(ImportReport.done(report.counts(), new ImportPlan(List.of(), List.of(), List.of()), 0).files()).isEqualTo(report.files());
        assertThat(List.of(report.dryRun(), report.isSound())).containsOnly(true);
    }
}
