package se.arshjul.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import se.arshjul.document.Json;

/** The API's JSON is written as the frozen versions' is; a member that nobody knows is a mistake, told at once. */
@Provider
public class JsonMapping implements ContextResolver<ObjectMapper> {
    private static final ObjectMapper MAPPER = strict(Json.mapper().copy());

    /** A number is no day: it would be read as so many days since 1970. */
    private static ObjectMapper strict(ObjectMapper mapper) {
        mapper.coercionConfigFor(LogicalType.DateTime).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        return mapper.registerModule(TextReading.module()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    static ObjectMapper mapper() {
        return MAPPER;
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return MAPPER;
    }
}
