package se.arshjul.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import se.arshjul.audit.CommandKey;
import se.arshjul.kernel.RuleBrokenException;

/** Turns a change away that brings no key of its own (api-1): without one it might happen twice. A review changes nothing. */
@Provider
public class CommandHeader implements ContainerRequestFilter {
    static final String NAME = "Idempotency-Key";
    /** The parameter by which a command that can be reviewed first is only reviewed. */
    static final String REVIEW = "dryRun";

    @Context ResourceInfo resource;
    @Inject Language language;

    @Override
    public void filter(ContainerRequestContext request) {
        if (demandsKey(resource.getResourceMethod()) && !isReview(request) && !isKey(request.getHeaderString(NAME))) {
            var problem = Problem.of(400, "api.commandKey", language.text("api.commandKey"),
                    language.text("api.commandKeyWhat"));
            request.abortWith(Response.status(400).type(Problem.MEDIA_TYPE).entity(problem).build());
        }
    }

    static boolean demandsKey(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(parameter -> parameter.isAnnotationPresent(HeaderParam.class)
                && parameter.getAnnotation(HeaderParam.class).value().equals(NAME));
    }

    private boolean isReview(ContainerRequestContext request) {
        return Arrays.stream(resource.getResourceMethod().getParameters()).map(parameter -> parameter.getAnnotation(QueryParam.class))
                .anyMatch(parameter -> parameter != null && parameter.value().equals(REVIEW))
                && Boolean.parseBoolean(request.getUriInfo().getQueryParameters().getFirst(REVIEW));
    }

    private static boolean isKey(String value) {
        try {
            return new CommandKey(value).value() != null;
        } catch (RuleBrokenException noKey) {
            return false;
        }
    }
}
