package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Wired;
import se.arshjul.organisation.ActorSource;
import se.arshjul.organisation.OpenWork;
import se.arshjul.security.Appointments;

/** What each giver gets in by a file, and what becomes a fault of it; two departments, an administrator, a planner in each. */
class GivingIT {
    private static final String HEADER = "användarnamn;roll;organisation;från;till;ersätter\n";
    private static final String PLACES = "kod;namn;nivå;överordnad;organ;ordning;giltig_från;giltig_till;ersätter\n";
    private static final String ADMINISTRATOR = "admin;SYSTEMFORVALTARE;VF;2020-01-01;;\n";

    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forEachTest();
    private final BusinessTime time = new BusinessTime(Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), BusinessTime.ZONE));
    private final String town = HEADER + "chef.norr;ENHETSCHEF;HV-N;2020-01-01;;\nchef.hv;VERKSAMHETSCHEF;HV;2020-01-01;;\n"
            + "plan;PLANERARE;VF;2020-01-01;;\nplan.sk;PLANERARE;SF;2020-01-01;;\n" + ADMINISTRATOR;

    @BeforeEach
    void bringTheTown() {
        var first = Bring.smallTown()
                .with("organisation.csv", PLACES + "VF;Vårdförvaltningen;FORVALTNING;;VN;1;2020-01-01;;\n"
                        + "HV;Hemvård;VERKSAMHET;VF;;1;2020-01-01;;\nHV-N;Hemvård norr;ENHET;HV;;1;2020-01-01;;\n"
                        + "SF;Skolförvaltningen;FORVALTNING;;;2;2020-01-01;;\nSKOLA;Skolan;ENHET;SF;;1;2020-01-01;;\n")
                .with("personer.csv", "användarnamn;namn;epost\n" + people("chef.norr", "chef.hv", "plan", "plan.sk", "admin", "admin2", "ny"))
                .with("uppdrag.csv", town);
        assertThat(database.imports(ImportSource.upload("data.zip", first.zip())).faults()).isEmpty();
        letIn("admin");
    }

    private static String people(String... usernames) {
        return String.join("", List.of(usernames).stream().map(name -> name + ";" + name + ";" + name + "@example.org\n").toList());
    }

    private static void letIn(String username) {
        database.inTransaction(em -> em.createNativeQuery(
                "INSERT INTO credential (person_id, hash, changed_at) SELECT id, 'x', now() FROM person WHERE username = ?1")
                .setParameter(1, username).executeUpdate());
    }

    @Test @Tag("intake-14") @Tag("security-10")
    void a_planner_gives_and_ends_roles_and_deputyships_below_her_own_department() {
        assertThat(roles("plan", "ny;ENHETSCHEF;HV-N;2026-12-01;;\nny;VERKSAMHETSCHEF;HV;2026-12-01;;chef.hv\n"
                + "ny;FUNKTIONSANSVARIG;HV;2026-12-01;;\nchef.norr;ENHETSCHEF;HV-N;2020-01-01;2026-12-31;\n")).isEmpty();
    }

    @Test @Tag("intake-14") @Tag("security-10")
    void a_planner_makes_nobody_administrator_planner_secretary_or_director_and_gives_nothing_elsewhere() {
        assertThat(roles("plan", "plan;SYSTEMFORVALTARE;VF;2026-12-01;;\nny;SYSTEMFORVALTARE;HV;2026-12-01;;\n"
                + "ny;PLANERARE;HV;2026-12-01;;\nny;NAMNDSEKRETERARE;VN;2026-12-01;;\nny;FORVALTNINGSCHEF;VF;2026-12-01;;\n"
                + "ny;ENHETSCHEF;VF;2026-12-01;;\nny;ENHETSCHEF;SKOLA;2026-12-01;;\nny;REVISOR;HV;2026-12-01;;\nny;EKONOM;HV;2026-12-01;;\n"))
                .hasSize(9).containsOnly("intake.fault.roleNotYours");
    }

    @Test @Tag("intake-14") @Tag("security-10")
    void a_planner_ends_and_deputises_no_administrator_and_the_fault_names_its_row() {
        var faults = inspect("plan", "uppdrag.csv", HEADER + "chef.hv;VERKSAMHETSCHEF;HV;2020-01-01;;\nadmin;SYSTEMFORVALTARE;VF;2020-01-01;2026-01-01;\n"
                + "ny;SYSTEMFORVALTARE;VF;2020-01-01;;admin\n").faults();
        assertThat(faults).extracting(Fault::row, Fault::column, Fault::key).contains(
                org.assertj.core.groups.Tuple.tuple(3, "roll", "intake.fault.roleNotYours"),
                org.assertj.core.groups.Tuple.tuple(4, "roll", "intake.fault.roleNotYours"));
    }

    @Test @Tag("intake-14")
    void the_whole_file_comes_in_again_unchanged_whoever_brings_it() {
        var again = inspect("plan", "uppdrag.csv", town);
        assertThat(again.faults()).isEmpty();
        assertThat(again.plan().changesSomething()).isFalse();
    }

    @Test @Tag("intake-14") @Tag("security-10")
    void the_last_administrator_is_never_ended_not_by_a_past_day_a_coming_day_or_as_a_deputy() {
        letIn("plan");
        for (String end : List.of("2020-02-01;", "2030-12-31;", ";admin2")) {
            assertThat(roles("admin", "admin2;SYSTEMFORVALTARE;VF;2020-01-01;;\nadmin;SYSTEMFORVALTARE;VF;2020-01-01;" + end + "\n"))
                    .as(end).containsExactly("intake.fault.lastAdministrator");
        }
    }

    @Test @Tag("intake-14") @Tag("security-10")
    void an_administrators_own_role_is_ended_by_another_who_is_there() {
        database.imports(ImportSource.upload("data.zip", Bring.nothing().with("uppdrag.csv", HEADER + "admin2;SYSTEMFORVALTARE;HV;2020-01-01;;\n").zip()));
        letIn("admin2");
        String ended = "admin;SYSTEMFORVALTARE;VF;2020-01-01;2026-11-30;\n";
        assertThat(roles("admin", ended)).containsExactly("intake.fault.ownRole");
        assertThat(roles("admin2", ended)).isEmpty();
        assertThat(roles("admin2", ended + "admin2;SYSTEMFORVALTARE;HV;2020-01-01;2026-11-30;\n"))
                .contains("intake.fault.ownRole", "intake.fault.lastAdministrator");
    }

    @Test @Tag("intake-14") @Tag("security-10")
    void the_only_administrator_changes_an_own_role_and_the_log_knows_it_as_that() {
        var own = inspect("admin", "uppdrag.csv", HEADER + "admin;ENHETSCHEF;HV-N;2026-12-01;;\n");
        assertThat(own.faults()).isEmpty();
        assertThat(own.plan().roles()).extracting(role -> role.action(actor("admin"))).containsExactly("intake.role.OWN");
    }

    @Test @Tag("intake-14") @Tag("security-10")
    void a_planner_makes_people_and_describes_those_whose_every_role_is_hers_to_give() {
        assertThat(keys("plan", "personer.csv", "användarnamn;namn;epost\nhelt.ny;Helt Ny;helt.ny@example.org\nchef.norr;Nytt Namn;chef@example.org\n"))
                .isEmpty();
        assertThat(keys("plan", "personer.csv", "användarnamn;namn;epost\nadmin;Någon Annan;plan@example.org\nplan.sk;Bytt Namn;x@example.org\n"))
                .containsExactly("intake.fault.personNotYours", "intake.fault.personNotYours");
    }

    @Test @Tag("intake-14") @Tag("security-10")
    void a_planner_moves_no_place_in_or_out_of_another_department_and_ties_none_to_a_body() {
        assertThat(keys("plan", "organisation.csv", PLACES + "HV-S;Hemvård söder;ENHET;HV;;2;2026-12-01;;\nHV-N;Hemvård nord;ENHET;VF;;1;2020-01-01;;\n"))
                .isEmpty();
        assertThat(keys("plan", "organisation.csv", PLACES + "SKOLA;Skolan;ENHET;HV;;1;2020-01-01;;\nHV-N;Hemvård norr;ENHET;SF;;1;2020-01-01;;\n"
                + "HV-S;Hemvård söder;ENHET;HV;;2;2026-12-01;;SKOLA\nNY;Ny förvaltning;FORVALTNING;;;3;2026-12-01;;\n"))
                .hasSize(4).containsOnly("intake.fault.placeNotYours");
        assertThat(keys("plan", "organisation.csv", PLACES + "HV;Hemvård;VERKSAMHET;VF;VN;1;2020-01-01;;\n")).containsExactly("intake.fault.bodyNotYours");
    }

    private List<String> roles(String giver, String rows) {
        return keys(giver, "uppdrag.csv", HEADER + rows);
    }

    private List<String> keys(String giver, String file, String content) {
        return inspect(giver, file, content).faults().stream().map(Fault::key).toList();
    }

    private Inspection inspect(String giver, String file, String content) {
        return database.inTransaction(em -> {
            var actor = actor(giver);
            var giving = new Wired(em).with(BusinessTime.class, time).make(Appointments.class).by(actor);
            return new Importer(em, new Desk.Stamp(giver, time.now()), giving, Telling.NOBODY)
                    .inspect(ImportSource.upload("data.zip", Bring.nothing().with(file, content).zip()));
        });
    }

    private se.arshjul.organisation.Actor actor(String username) {
        return database.inTransaction(em -> new Wired(em).with(BusinessTime.class, time).with(OpenWork.class, places -> Set.of())
                .make(ActorSource.class).read(username));
    }
}
