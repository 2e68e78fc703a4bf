package se.arshjul.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table of who gets through to which address knows every call of the API. */
class AddressTableTest {
    private static final String TABLE = "/se/arshjul/it/access-by-address.txt";
    private static final Set<Class<?>> OPEN_TO_ALL = Set.of(StatusResource.class);

    @Test
    @Tag("security-1")
    void every_call_of_the_api_stands_in_the_table_of_addresses() throws IOException {
        var table = table();
        assertThat(calls().filter(call -> table.stream().noneMatch(line -> line.matches(call)))).isEmpty();
    }

    /** Method and path of each call, its parameters standing for whatever the table writes there. */
    private static Stream<String> calls() {
        return ResourcesTest.resources().stream().filter(type -> !OPEN_TO_ALL.contains(type))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(one -> one.annotationType().getAnnotation(HttpMethod.class)).filter(verb -> verb != null)
                        .map(verb -> verb.value() + " api/v1/" + path(type.getAnnotation(Path.class), method.getAnnotation(Path.class)))));
    }

    private static String path(Path type, Path method) {
        String whole = type.value() + (method == null ? "" : "/" + method.value());
        return whole.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/ ]+");
    }

    private static List<String> table() throws IOException {
        try (var in = AddressTableTest.class.getResourceAsStream(TABLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> String.join(" ", Arrays.asList(line.split(" +")).subList(0, 2)).replaceFirst("\\?.*", "")).toList();
        }
    }
}
