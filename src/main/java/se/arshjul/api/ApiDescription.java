package se.arshjul.api;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Makes the API's description say what its code alone does not: empty answers, keys that are demanded, problems. */
public class ApiDescription implements OASFilter {
    private static final String BASIC = "basic";

    @Override
    public Operation filterOperation(Operation operation) {
        var answers = operation.getResponses();
        var made = answers.getAPIResponse("201");
        if (made != null && made.getContent() == null) {
            answers.removeAPIResponse("201");
            answers.addAPIResponse("204", OASFactory.createAPIResponse().description("Done"));
        }
        describeProblem(answers);
        return operation;
    }

    private static void describeProblem(APIResponses answers) {
        answers.defaultValue(OASFactory.createAPIResponse().description("A problem, RFC 9457")
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType())));
    }

    /** What the whole has, and what stands in a resource's fields told of each of its operations. */
    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setInfo(OASFactory.createInfo().title("Årshjul").version("1.0")
                .description("The door for other systems. Every change carries an Idempotency-Key of the caller's own making."));
        components(api).addSecurityScheme(BASIC, OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")
                .description("The user name and password of a local account"));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BASIC));
        api.getPaths().getPathItems().values().forEach(ApiDescription::tellParameters);
        var status = api.getPaths().getPathItem("/api/v1/status");
        if (status != null) {
            status.getGET().setSecurity(List.of());
        }
    }

    private static Components components(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        return api.getComponents();
    }

    private static void tellParameters(PathItem path) {
        var shared = path.getParameters();
        if (shared != null) {
            path.getOperations().values().forEach(operation -> shared.forEach(operation::addParameter));
            path.setParameters(null);
        }
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        return CommandHeader.NAME.equals(parameter.getName())
                ? parameter.required(true).description("The caller's own key: sent again with it, a command has no second effect") : parameter;
    }
}
