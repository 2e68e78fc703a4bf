package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjul.commission.AnswerDraft;
import se.arshjul.commission.CommissionAnswer;
import se.arshjul.commission.CommissionReader.Filter;
import se.arshjul.commission.CommissionReader;
import se.arshjul.commission.CommissionRepository;
import se.arshjul.commission.CommissionView;
import se.arshjul.commission.EffectRemark;
import se.arshjul.commission.PlaceAnswer;
import se.arshjul.commission.Progress;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.Signature;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;

/** Commissions as they come in and are read again, on a real database. */
class CommissionsIT {

    private static final Actor MEMBER = new Actor(1, "ledamot", "Ledamot", "sv",
            List.of(new Standing(Role.MEMBER, Place.body(1), "", Standing.Ground.HOLDER, null)));
    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forEachTest();

    @Test @Tag("intake-4") @Tag("commission-1")
    void the_same_commission_is_found_at_all_its_places_by_its_code() {
        var sample = ImportSource.folder(Bring.sample("mellerud-2019"));
        assertThat(database.imports(sample).faults()).isEmpty();
        assertThat(database.imports(sample).plan().changesSomething()).isFalse();
        var ifo = database.count("SELECT id FROM node WHERE code = 'IFO'");
        var soc = database.count("SELECT id FROM node WHERE code = 'SOC'");
        var asked = reading(repository -> repository.applying(List.of(ifo, soc), List.of(2019)));
        assertThat(asked.get(soc)).hasSize(7);
        assertThat(asked.get(ifo)).extracting(CommissionView::code)
                .containsExactly("NU-2019-1", "NU-2019-2", "NU-2019-3", "NU-2019-4", "NU-2019-6", "NU-2019-7");
    }

    @Test @Tag("commission-5")
    void the_year_after_adds_up_with_two_remarks() {
        database.imports(ImportSource.folder(Bring.sample("mellerud-2019")));
        var overview = database.inTransaction(em -> reader(em).overview(new Filter(2020, null, null), MEMBER));
        assertThat(overview.lines()).hasSize(8);
        assertThat(overview.years()).containsExactly(2020, 2019);
        assertThat(overview.sums().plannedKr()).isEqualTo(7_527_000L);
        assertThat(overview.sums().remarks()).extracting(EffectRemark::code).containsExactly("NU-2020-3", "NU-2020-4");
    }

    @Test @Tag("commission-2")
    void a_place_under_a_new_name_keeps_what_was_asked_of_it_and_what_it_answered() {
        var town = Bring.smallTown().with("organisation.csv", """
                kod;namn;nivå;överordnad;organ;ordning;giltig_från;giltig_till;ersätter
                VF;Vårdförvaltningen;FORVALTNING;;VN;1;2020-01-01;;
                HV;Hemvård;VERKSAMHET;VF;;1;2020-01-01;2026-06-30;
                HO;Hem och omsorg;VERKSAMHET;VF;;1;2026-07-01;;HV
                HV-N;Hemvård norr;ENHET;HV;;1;2020-01-01;;
                """).with("namnduppdrag.csv", "kod;text;organ;period;ordning\nNU-1;Färre resor;VN;2026;1\n")
                .with("namnduppdrag_galler.csv", "uppdrag;organisation\nNU-1;HV\n")
                .with("namnduppdrag_svar.csv", "uppdrag;organisation;period;text;läge\nNU-1;HV;2026-T1;Vi samåker.;PAGAR\n");
        assertThat(database.imports(ImportSource.upload("data.zip", town.zip())).faults()).isEmpty();
        var now = database.count("SELECT id FROM node WHERE code = 'HO'");
        assertThat(reading(repository -> repository.applying(List.of(now), List.of(2026))).get(now)).hasSize(1);
        assertThat(reading(repository -> repository.answers(List.of(now))).get(now))
                .singleElement().satisfies(answer -> assertThat(answer.draft().body()).contains("Vi samåker."));
        var line = database.inTransaction(em -> reader(em).commission("NU-1", MEMBER));
        assertThat(line.places()).extracting(PlaceAnswer::stateCode).containsExactly("PAGAR");
    }

    @Test @Tag("intake-10") @Tag("commission-9")
    void an_answer_that_somebody_has_written_here_since_is_left_and_named() {
        var town = Bring.smallTown().with("namnduppdrag.csv", "kod;text;organ;period;ordning\nNU-1;Färre resor;VN;2026;1\n")
                .with("namnduppdrag_galler.csv", "uppdrag;organisation\nNU-1;HV\nNU-1;HV-N\n");
        assertThat(answers(town, "Vi samåker.", "Vi cyklar.").faults()).isEmpty();
        assertThat(answers(town, "Vi samåker ofta.", "Vi cyklar.").plan().givingWay()).as("nobody has written here").isEmpty();
        database.inTransaction(em -> {
            em.createQuery("SELECT a FROM CommissionAnswer a WHERE a.node.code = 'HV'", CommissionAnswer.class).getSingleResult()
                    .write(new AnswerDraft("Vi åker tåg.", Progress.PAGAR, null), 2, new Signature("Chefen", "DIVISION_MANAGER", Instant.EPOCH));
            return null;
        });
        var again = answers(town, "Vi samåker.", "Vi går.");
        assertThat(again.plan().givingWay()).containsExactly(new ImportReport.GivingWay("namnduppdrag_svar.csv", 2, "NU-1 · HV · 2026-T1"));
        assertThat(database.count("SELECT count(*) FROM commission_answer WHERE body = 'Vi åker tåg.'")).isEqualTo(1);
        assertThat(database.count("SELECT count(*) FROM commission_answer WHERE body LIKE '%Vi går.%'")).isEqualTo(1);
    }

    private static Inspection answers(Bring town, String division, String unit) {
        return database.imports(ImportSource.upload("data.zip", town.with("namnduppdrag_svar.csv",
                "uppdrag;organisation;period;text;läge\nNU-1;HV;2026-T1;" + division + ";PAGAR\nNU-1;HV-N;2026-T1;" + unit + ";PAGAR\n").zip()));
    }

    private static <T> T reading(Function<CommissionRepository, T> reading) {
        return database.inTransaction(em -> reading.apply(Given.set(new CommissionRepository(), "em", em)));
    }

    private static CommissionReader reader(EntityManager em) {
        return Given.set(Given.set(new CommissionReader(), "em", em), "access", new Access());
    }
}
