package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImporterIT {

    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forEachTest();

    @Test @Tag("intake-1") @Tag("intake-4")
    void a_town_comes_in_whole_and_the_same_again_changes_nothing() {
        var town = ImportSource.upload("data.zip", Bring.smallTown().zip());
        assertThat(database.imports(town).faults()).isEmpty();
        assertThat(database.count("SELECT count(*) FROM node WHERE path LIKE '/%/'")).isEqualTo(3);
        assertThat(database.count("SELECT count(*) FROM node n JOIN node p ON p.id = n.parent_id WHERE n.path = p.path || n.id || '/'"))
                .isEqualTo(2);
        assertThat(database.count("SELECT count(*) FROM indicator_value WHERE value IS NULL")).isEqualTo(1);
        var again = database.imports(town);
        assertThat(again.plan().changesSomething()).isFalse();
        assertThat(again.plan().steps()).allSatisfy(step -> assertThat(step.unchanged()).isPositive());
    }

    @Test @Tag("intake-1")
    void one_fault_and_nothing_at_all_is_written() {
        var faulty = Bring.smallTown().with("sammantraden.csv", "organ;datum\nXX;2026-03-12\n");
        assertThat(database.imports(ImportSource.upload("data.zip", faulty.zip())).faults()).hasSize(1);
        assertThat(database.count("SELECT (SELECT count(*) FROM node) + (SELECT count(*) FROM body) + (SELECT count(*) FROM person)"))
                .isZero();
    }

    @Test @Tag("intake-4") @Tag("goal-4")
    void comments_of_different_days_in_one_period_stand_beside_each_other() {
        database.imports(ImportSource.upload("data.zip", Bring.smallTown().zip()));
        var comments = ImportSource.upload("data.zip", Bring.nothing().with("mal_kommentarer.csv", """
                mål;organisation;period;datum;status;text;författare
                M1;HV-N;2026-T1;2026-05-04;EJ_PABORJAD;Vi väntar.;enhetschef
                M1;HV-N;2026-T1;2026-05-20;PAGAR;Vi är på väg.;enhetschef
                """).zip());
        assertThat(database.imports(comments).faults()).isEmpty();
        assertThat(database.count("SELECT count(*) FROM assessment WHERE comment LIKE '<p>%' AND author = 'enhetschef'")).isEqualTo(2);
        assertThat(database.imports(comments).plan().changesSomething()).isFalse();
    }

    @Test @Tag("intake-4")
    void a_moved_place_takes_what_is_under_it_along_and_untold_columns_stay() {
        database.imports(ImportSource.upload("data.zip", Bring.smallTown().zip()));
        var moved = Bring.nothing().with("organisation.csv", """
                kod;namn;nivå;överordnad;ordning;giltig_från
                NY;Ny sektor;VERKSAMHET;VF;2;2020-01-01
                HV;Hemvård;VERKSAMHET;NY;1;2020-01-01
                """);
        var inspection = database.imports(ImportSource.upload("data.zip", moved.zip()));
        assertThat(inspection.faults()).isEmpty();
        assertThat(database.count("SELECT count(*) FROM node n JOIN node p ON p.id = n.parent_id WHERE n.path = p.path || n.id || '/'"))
                .isEqualTo(3);
        assertThat(database.count("SELECT count(*) FROM node WHERE full_time = 12.5")).isEqualTo(1);
        assertThat(database.count("SELECT count(*) FROM node WHERE array_length(string_to_array(path, '/'), 1) = 6")).isEqualTo(1);
    }

    @Test @Tag("intake-1")
    void an_administrator_of_the_whole_installation_stays_beside_what_is_imported() {
        database.inTransaction(em -> em.createNativeQuery("""
                WITH p AS (INSERT INTO person (id, username, name, email) VALUES (-1, 'admin', 'A', 'a@example.org') RETURNING id)
                INSERT INTO assignment (id, person_id, role, valid_from) SELECT -1, id, 'ADMINISTRATOR', DATE '2020-01-01' FROM p""")
                .executeUpdate());
        assertThat(database.imports(ImportSource.upload("data.zip", Bring.smallTown().zip())).faults()).isEmpty();
        assertThat(database.count("SELECT count(*) FROM assignment")).isEqualTo(3);
    }

    @Test @Tag("intake-8") @Tag("organisation-5")
    void a_second_municipality_is_refused() {
        database.imports(ImportSource.upload("data.zip", Bring.smallTown().zip()));
        var other = Bring.nothing().with("kommun.csv", "kod;namn\nANN;Annans kommun\n");
        assertThat(database.imports(ImportSource.upload("data.zip", other.zip())).faults())
                .extracting(Fault::key).containsExactly("intake.fault.otherMunicipality");
    }

    @Test @Tag("intake-4")
    void a_real_municipality_comes_in_and_the_same_again_changes_nothing() {
        var folder = ImportSource.folder(Bring.sample("vanersborg-2020"));
        assertThat(database.imports(folder).faults()).isEmpty();
        assertThat(database.count("SELECT count(*) FROM goal_applies a JOIN node n ON n.id = a.node_id WHERE n.code = 'MAS'"))
                .isEqualTo(10);
        assertThat(database.imports(folder).plan().changesSomething()).isFalse();
    }
}
