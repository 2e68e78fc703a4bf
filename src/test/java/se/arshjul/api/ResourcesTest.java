package se.arshjul.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every resource of the API has in common. */
class ResourcesTest {
    /** What is saved as somebody types carries the version that was seen instead; a second time changes nothing. */
    private static final Set<String> AUTOSAVES = Set.of("saveSection", "saveActivity", "saveField", "abstain", "save");

    @Test @Tag("api-1")
    void every_change_demands_a_key_of_its_own_but_what_is_saved_as_it_is_typed() {
        assertThat(methods().filter(ResourcesTest::changes).filter(method -> !AUTOSAVES.contains(method.getName()))
                .filter(method -> !CommandHeader.demandsKey(method)).map(Method::toString)).isEmpty();
    }

    @Test
    void only_puts_are_saved_as_they_are_typed() {
        assertThat(methods().filter(method -> AUTOSAVES.contains(method.getName())).filter(ResourcesTest::changes))
                .allMatch(method -> method.isAnnotationPresent(PUT.class));
    }

    static List<Class<?>> resources() {
        return new ClassFileImporter().importPackages("se.arshjul.api").stream()
                .filter(type -> type.isAnnotatedWith(Path.class)).<Class<?>>map(type -> type.reflect()).toList();
    }

    private static Stream<Method> methods() {
        return resources().stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods()));
    }

    private static boolean changes(Method method) {
        return Stream.<Class<? extends Annotation>>of(POST.class, PUT.class, DELETE.class).anyMatch(method::isAnnotationPresent);
    }
}
