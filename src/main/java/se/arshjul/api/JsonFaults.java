package se.arshjul.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a body that cannot be read; named here so that the server's own answers do not come first. */
@Provider
public class JsonFaults implements ExceptionMapper<JsonProcessingException> {
    @Inject Problems problems;

    @Override
    public Response toResponse(JsonProcessingException fault) {
        return problems.toResponse(fault);
    }
}
