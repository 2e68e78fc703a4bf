package se.arshjul.api;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Makes the API's description say what its code alone does not: empty answers, keys that are demanded, problems. */
public class ApiDescription implements OASFilter {

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

    @Override
    public Parameter filterParameter(Parameter parameter) {
        return CommandHeader.NAME.equals(parameter.getName()) ? parameter.required(true) : parameter;
    }
}
