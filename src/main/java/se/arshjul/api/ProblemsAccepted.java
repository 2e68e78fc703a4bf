package se.arshjul.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Whoever reads problems reads our JSON: a client made from the description asks for nothing else where an answer that goes well is empty,
 * and would be told that the form is not there.
 */
@Provider
@PreMatching
public class ProblemsAccepted implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String asked = request.getHeaderString(HttpHeaders.ACCEPT);
        if (asked != null && asked.contains(Problem.MEDIA_TYPE)) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, asked + ", " + MediaType.APPLICATION_JSON);
        }
    }
}
