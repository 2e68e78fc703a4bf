package se.arshjul.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import java.util.stream.Stream;

/** The rooms of the house and what each may know; read it as documentation. */
class ArchitectureTest {

    /** Every feature may use these besides what stands under its own name. */
    private static final Set<String> SERVING = Set.of("kernel", "document", "worklist", "notice", "audit", "security", "organisation");

    /** A room and the rooms it knows, besides those that serve every feature. */
    private static final Map<String, Set<String>> KNOWS = Map.ofEntries(
            Map.entry("kernel", Set.of()),
            Map.entry("schema", Set.of("kernel")),
            Map.entry("organisation", Set.of("kernel")),
            Map.entry("audit", Set.of("kernel", "organisation")),
            Map.entry("document", Set.of("kernel")),
            Map.entry("security", Set.of("kernel", "organisation", "audit", "schema", "web")),
            Map.entry("worklist", Set.of("kernel", "organisation", "audit", "security", "web", "cycle")),
            Map.entry("notice", Set.of("kernel", "organisation")),
            Map.entry("steering", with()),
            Map.entry("cycle", with("steering")),
            Map.entry("goal", with("cycle", "steering")),
            Map.entry("contribution", with("cycle", "steering")),
            Map.entry("plan", with("contribution", "goal", "cycle", "steering")),
            Map.entry("followup", with("contribution", "plan", "goal", "indicator", "cycle", "steering")),
            Map.entry("indicator", with("contribution", "goal", "cycle", "steering")),
            Map.entry("kolada", with("indicator")),
            Map.entry("money", with("contribution", "cycle", "steering")),
            Map.entry("commission", with("contribution", "money", "cycle", "steering")),
            Map.entry("reading", with("contribution", "cycle", "steering")),
            Map.entry("situation", with("contribution", "cycle")),
            Map.entry("committee", with("contribution", "cycle")));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.arshjul");

    private static Set<String> with(String... rooms) {
        var all = new TreeSet<>(SERVING);
        all.addAll(Set.of(rooms));
        return all;
    }

    @TestFactory
    Stream<DynamicTest> a_room_knows_only_the_rooms_it_is_said_to_know() {
        return KNOWS.entrySet().stream().map(room -> DynamicTest.dynamicTest(room.getKey(), () -> {
            var allowed = new TreeSet<>(room.getValue());
            allowed.add(room.getKey());
            String own = "se.arshjul." + room.getKey();
            classes().that().resideInAPackage(own)
                    .should().onlyDependOnClassesThat().resideInAnyPackage(packages(allowed))
                    .allowEmptyShould(true).check(HOUSE);
        }));
    }

    private static String[] packages(Set<String> rooms) {
        return Stream.concat(rooms.stream().map(room -> "se.arshjul." + room),
                Stream.of("java..", "javax..", "jakarta..", "org.eclipse.persistence..", "org.owasp..", "org.jsoup..",
                        "org.flywaydb..", "com.github.difflib..", "com.fasterxml.jackson..", "org.w3c..", "org.postgresql.."))
                .toArray(String[]::new);
    }

    @Test
    void the_engine_stays_behind_one_door() {
        noClasses().that().resideOutsideOfPackage("se.arshjul.process")
                .should().dependOnClassesThat().resideInAPackage("org.camunda..").check(HOUSE);
    }

    @Test
    void no_stored_or_ad_hoc_query_takes_an_expression() {
        noClasses().should().callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(".*Expression"))
                .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(
                                        "org.camunda.bpm.engine.query.Query"))))).check(HOUSE);
    }

    @Test
    void features_do_not_know_pages_the_engine_the_intake_or_the_api() {
        noClasses().that().resideInAnyPackage("se.arshjul.organisation", "se.arshjul.steering", "se.arshjul.cycle",
                        "se.arshjul.goal", "se.arshjul.indicator", "se.arshjul.money", "se.arshjul.commission",
                        "se.arshjul.plan", "se.arshjul.followup", "se.arshjul.committee")
                .should().dependOnClassesThat().resideInAnyPackage("se.arshjul..web", "se.arshjul.process",
                        "se.arshjul.intake", "se.arshjul.api").check(HOUSE);
    }

    @Test
    void features_know_each_other_in_one_direction() {
        slices().matching("se.arshjul.(steering|cycle|goal|indicator|money|commission|plan|followup|committee)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void beans_of_pages_know_no_entity_manager() {
        noClasses().that().resideInAPackage("se.arshjul..web")
                .should().dependOnClassesThat().haveFullyQualifiedName("jakarta.persistence.EntityManager").allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void now_stands_in_the_kernel_alone() {
        noClasses().that().resideInAnyPackage("se.arshjul.plan", "se.arshjul.cycle", "se.arshjul.committee",
                        "se.arshjul.worklist", "se.arshjul.document", "se.arshjul.goal", "se.arshjul.intake")
                .should().callMethod(java.time.LocalDate.class, "now").orShould().callMethod(java.time.Instant.class, "now")
                .check(HOUSE);
    }
}
