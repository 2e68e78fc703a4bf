package se.arshjul.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What comes into the house from outside comes in by one door each. */
class DoorsTest {

    @Test
    void the_engine_stays_behind_one_door() {
        noClasses().that().resideOutsideOfPackage("se.arshjul.process")
                .should().dependOnClassesThat().resideInAPackage("org.camunda..").check(House.CLASSES);
    }

    @Test
    void no_stored_or_ad_hoc_query_takes_an_expression() {
        noClasses().should().callMethodWhere(target(nameMatching(".*Expression"))
                .and(target(owner(assignableTo("org.camunda.bpm.engine.query.Query"))))).check(House.CLASSES);
    }

    @Test
    void pages_know_no_entity_manager() {
        noClasses().that().resideInAnyPackage("se.arshjul.*.web", "se.arshjul.web")
                .should().dependOnClassesThat().areAssignableTo(EntityManager.class).check(House.CLASSES);
    }

    /** A library that a room needs is named here first. */
    @Test
    void features_and_what_serves_them_are_made_of_the_platform_and_few_libraries() {
        classes().that().resideInAnyPackage(Stream.concat(Rooms.FEATURES.keySet().stream(), Rooms.SERVING.stream())
                        .map(room -> "se.arshjul." + room).toArray(String[]::new))
                .should().onlyDependOnClassesThat().resideInAnyPackage("se.arshjul..", "java..", "javax..", "jakarta..",
                        "org.eclipse.persistence..", "org.owasp..", "org.jsoup..", "com.github.difflib..",
                        "com.fasterxml.jackson..").check(House.CLASSES);
    }
}
