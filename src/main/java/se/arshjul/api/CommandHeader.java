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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
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
    public void filter(ContainerRequestContext request) throws IOException {
        if (!demandsKey(resource.getResourceMethod())) {
            return;
        }
        String key = request.getHeaderString(NAME);
        if (isKey(key)) {
            request.getHeaders().putSingle(NAME, new CommandKey(key).with(fingerprint(request)));
        } else if (!isReview(request)) {
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

    /** Of what is sent and where to: the same key with anything else is another command (audit-7). */
    private static String fingerprint(ContainerRequestContext request) throws IOException {
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.getMethod() + ' ' + request.getUriInfo().getRequestUri().getRawPath() + '?'
                    + request.getUriInfo().getRequestUri().getRawQuery() + '\n').getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static boolean isKey(String value) {
        try {
            return new CommandKey(value).sent() == null; // the fingerprint is ours to make
        } catch (RuleBrokenException noKey) {
            return false;
        }
    }
}
