package se.arshjul.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Makes the API's description say what its code alone does not: empty answers, keys that are demanded, problems. */
public class ApiDescription implements OASFilter {
    private static final String BASIC = "basic";
    private static final String STATUS = "/status";
    private static final Map<String, Fault> FAULTS = Map.of(
            "400", new Fault("Unreadable", "The request cannot be read, or lacks its key"),
            "401", new Fault("NotSignedIn", "Nobody is signed in"),
            "403", new Fault("NotAllowed", "The caller may not"),
            "404", new Fault("NotThere", "It is not there, or not the caller's to know of"),
            "406", new Fault("NotInThatForm", "It is not told in the form that is asked for"),
            "409", new Fault("SomebodyElseFirst", "Somebody else was first: what stands now is told"),
            "422", new Fault("RuleBroken", "A rule says no; an incomplete hand-over tells every lack"));
    private static final Set<String> OF_ALL = Set.of("400", "401", "403");
    private static final Set<String> OF_CHANGES = Set.of("409", "422");

    /** A fault by the name of its answer, and what it means. */
    private record Fault(String name, String meaning) {

        APIResponse reference() {
            return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
        }

        APIResponse answer() {
            var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
            return OASFactory.createAPIResponse().description(meaning + " (RFC 9457)").content(OASFactory.createContent()
                    .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
        }
    }

    /** What the whole has, and what stands in a resource's fields told of each of its operations. */
    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setServers(List.of(OASFactory.createServer().url(ApiApplication.PATH).description("The portal itself")));
        api.getPaths().setPathItems(below(api.getPaths().getPathItems()));
        api.getComponents().removeSchema(JsonNode.class.getName()); // a body that is read as a whole is told by the forms it may have
        FAULTS.values().forEach(fault -> api.getComponents().addResponse(fault.name(), fault.answer()));
        api.getComponents().addSecurityScheme(BASIC, OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")
                .description("The user name and password of a local account"));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BASIC));
        api.getPaths().getPathItems().forEach(ApiDescription::tell);
    }

    /** The paths as they are called below the server's. */
    private static Map<String, PathItem> below(Map<String, PathItem> paths) {
        var below = new LinkedHashMap<String, PathItem>();
        paths.forEach((path, item) -> below.put(path.replaceFirst("^" + ApiApplication.PATH, ""), item));
        return below;
    }

    private static void tell(String path, PathItem item) {
        var shared = item.getParameters();
        item.setParameters(null);
        item.getOperations().forEach((method, operation) -> {
            if (shared != null) {
                shared.forEach(operation::addParameter);
            }
            tell(method, operation);
            if (path.equals(STATUS)) {
                operation.setSecurity(List.of());
                operation.setResponses(known(operation.getResponses()).addAPIResponse("406", FAULTS.get("406").reference()));
            } else {
                tellFaults(operation, path.contains("{"), method != HttpMethod.GET);
            }
        });
    }

    private static void tell(HttpMethod method, Operation operation) {
        var answers = operation.getResponses();
        var made = answers.getAPIResponse("201");
        if (made != null && made.getContent() == null) {
            answers.removeAPIResponse("201");
            answers.addAPIResponse("204", OASFactory.createAPIResponse());
        }
        answers.getAPIResponses().forEach((status, answer) -> answer.setDescription(status.equals("204") ? "Done"
                : method == HttpMethod.GET && status.equals("200") ? operation.getSummary() : meaning(answer)));
        operation.setDescription(operation.getSummary() + switch (method) {
            case GET -> ", as the caller may see it on the pages.";
            case PUT -> ". What somebody else has written since the version that was seen stays, and is told.";
            default -> ". Sent again with the same key it has no second effect.";
        });
    }

    private static String meaning(APIResponse answer) {
        String told = answer.getDescription();
        return told == null || told.isBlank() || told.equals("OK") ? "Done; what stands now" : told;
    }

    private static APIResponses known(APIResponses answers) {
        answers.removeAPIResponse("default");
        return answers;
    }

    private static void tellFaults(Operation operation, boolean ofOneThing, boolean changes) {
        FAULTS.forEach((status, fault) -> {
            boolean may = OF_ALL.contains(status) || ofOneThing && status.equals("404") || changes && OF_CHANGES.contains(status);
            if (may && operation.getResponses().getAPIResponse(status) == null) {
                operation.getResponses().addAPIResponse(status, fault.reference());
            }
        });
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        return CommandHeader.NAME.equals(parameter.getName())
                ? parameter.required(true).description("The caller's own key: sent again with it, a command has no second effect") : parameter;
    }
}
