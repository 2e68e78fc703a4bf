package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.launch.Portal;

/** The API's description beside the code that it describes. */
@OnRunningPortal
class ApiDescriptionIT {
    private final ApiCaller reader;

    ApiDescriptionIT(Portal portal) {
        this.reader = new ApiCaller(HttpClient.newHttpClient(), portal.address(), "chef.vux-ber", "arshjul-demo");
    }

    @Test @Tag("api-4")
    void the_description_tells_every_operation_and_no_other_with_its_parameters_and_body() {
        var described = new TreeMap<String, Set<String>>();
        description().path("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation ->
            described.put(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), given(operation.getValue()))));
        assertThat(described).isEqualTo(operations());
    }

    @Test @Tag("api-4")
    void every_operation_has_a_summary_and_the_way_to_sign_in_is_told() {
        var description = description();
        assertThat(description.path("paths")).allSatisfy(path -> assertThat(path).allSatisfy(operation ->
            assertThat(operation.path("summary").asText()).as(operation.toString()).isNotBlank()));
        assertThat(description.at("/components/securitySchemes/basic/scheme").asText()).isEqualTo("basic");
        assertThat(description.at("/security/0").has("basic")).isTrue();
    }

    @Test @Tag("api-4")
    void every_operation_has_a_name_of_its_own_and_tells_its_answers_and_its_faults() {
        var description = description();
        var operations = Journey.stream(description.path("paths")).flatMap(Journey::stream).toList();
        assertThat(operations).extracting(operation -> operation.path("operationId").asText()).doesNotHaveDuplicates().doesNotContain("");
        assertThat(operations).allSatisfy(operation -> {
            assertThat(operation.path("tags")).isNotEmpty();
            assertThat(operation.path("responses").fieldNames()).toIterable().anyMatch(status -> status.startsWith("4"));
            assertThat(operation.path("responses")).allSatisfy(answer ->
                assertThat(answer.has("$ref") || !answer.path("description").asText().isBlank()).as(answer.toString()).isTrue());
        });
        assertThat(description.at("/components/responses")).isNotEmpty().allSatisfy(fault -> assertThat(
            description.at(fault.at("/content/application~1problem+json/schema/$ref").asText().substring(1)).at("/properties/title").isMissingNode()).isFalse());
        assertThat(Stream.of("/servers/0/url", "/info/license/name", "/info/contact/name", "/tags/0/description"))
            .allMatch(told -> !description.at(told).asText().isBlank());
    }

    @Test @Tag("api-4")
    void the_form_of_every_kind_of_task_is_described_with_its_fields() throws IOException {
        var description = description();
        var forms = Journey.stream(description.at("/paths/~1tasks~1{id}~1complete/post/requestBody/content/application~1json/schema/anyOf"))
            .map(form -> description.at(form.path("$ref").asText().substring(1))).toList();
        assertThat(forms).extracting(form -> form.path("x-task-kind").asText()).containsExactlyInAnyOrderElementsOf(kindsOfTask());
        assertThat(forms).allSatisfy(form -> assertThat(form.path("properties")).allSatisfy(field ->
            assertThat(field.path("description").asText()).as(form.toString()).isNotBlank()));
    }

    private static Set<String> kindsOfTask() throws IOException {
        var kinds = new TreeSet<String>();
        try (var models = Files.newDirectoryStream(java.nio.file.Path.of("bpmn"), "*.bpmn")) {
            for (var model : models) {
                Pattern.compile("<bpmn:userTask id=\"userTask_([^\"]+)").matcher(Files.readString(model)).results()
                    .forEach(found -> kinds.add(found.group(1)));
            }
        }
        return kinds;
    }

    private JsonNode description() {
        return reader.send(reader.request("openapi").header("Accept", "application/json").GET()).good();
    }

    private static Set<String> given(JsonNode operation) {
        var given = new TreeSet<String>();
        operation.path("parameters").forEach(parameter -> given.add(parameter.path("name").asText()));
        operation.at("/requestBody/content").forEach(content -> given.add(content.path("schema").isEmpty() ? "an empty body" : "body"));
        return given;
    }

    /** What the code takes, by method and path: the names of its parameters, and whether it reads a body. */
    private static Map<String, Set<String>> operations() {
        var operations = new TreeMap<String, Set<String>>();
        new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("se.arshjul").stream()
            .filter(type -> type.isAnnotatedWith(Path.class)).map(type -> type.reflect())
            .forEach(type -> Arrays.stream(type.getDeclaredMethods()).filter(ApiDescriptionIT::isResource).forEach(method ->
                operations.computeIfAbsent(verb(method) + " " + path(type, method), operation -> new TreeSet<>()).addAll(taken(type, method))));
        return operations;
    }

    private static Set<String> taken(Class<?> type, Method method) {
        var taken = new TreeSet<String>();
        Stream.concat(Arrays.stream(type.getDeclaredFields()), Arrays.stream(method.getParameters())).forEach(one -> {
            name(one).ifPresent(taken::add);
            if (one instanceof Parameter && one.getAnnotations().length == 0) {
                taken.add("body");
            }
        });
        return taken;
    }

    private static Optional<String> name(AnnotatedElement one) {
        return Stream.of(Optional.ofNullable(one.getAnnotation(PathParam.class)).map(PathParam::value),
            Optional.ofNullable(one.getAnnotation(QueryParam.class)).map(QueryParam::value),
            Optional.ofNullable(one.getAnnotation(HeaderParam.class)).map(HeaderParam::value)).flatMap(Optional::stream).findFirst();
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations()).map(one -> one.annotationType().getAnnotation(jakarta.ws.rs.HttpMethod.class))
            .filter(Objects::nonNull).map(jakarta.ws.rs.HttpMethod::value).findFirst().orElseThrow();
    }

    private static boolean isResource(Method method) {
        return Arrays.stream(method.getAnnotations())
            .anyMatch(one -> one.annotationType().isAnnotationPresent(jakarta.ws.rs.HttpMethod.class));
    }

    private static String path(Class<?> type, Method method) {
        var own = method.getAnnotation(Path.class);
        var path = "/" + type.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        return path.replaceAll("/+", "/").replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    }
}
