package se.arshjul.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjul.audit.Collision;
import se.arshjul.contribution.Completeness.IncompleteException;
import se.arshjul.kernel.ConflictException;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.TextTooLong;
import se.arshjul.security.AccessDeniedException;

/** Answers every fault with a problem in the caller's language; the unexpected gets an error id and nothing more (api-2). */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
    private static final int UNPROCESSABLE = 422;
    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    @Inject Language language;

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof WebApplicationException refused) {
            return answer(refused);
        }
        var known = behind(fault);
        if (known.isPresent()) {
            return answer(known.get());
        }
        if (fault instanceof IOException) {
            return answer(problem(400, "api.badRequest"));
        }
        return answer(Collision.isBehind(fault) ? problem(409, "api.collision") : unexpected(fault));
    }

    /** A rule that was broken while a body was read is told as the rule, not as a body that cannot be read. */
    private Optional<Problem> behind(Throwable fault) {
        var causes = Stream.iterate(fault, Objects::nonNull, Throwable::getCause).toList();
        return causes.stream().map(this::known).filter(Objects::nonNull).findFirst()
                .or(() -> causes.stream().filter(JsonProcessingException.class::isInstance).map(JsonProcessingException.class::cast)
                        .map(this::unreadable).findFirst())
                .or(() -> TextTooLong.behind(fault).map(this::rule));
    }

    private Problem known(Throwable fault) {
        if (fault instanceof ConflictException conflict) {
            return conflict(conflict);
        }
        if (fault instanceof IncompleteException incomplete) {
            return rule(incomplete).lacking(incomplete.lacks().stream()
                    .map(lack -> new Problem.Lack(lack.what(), language.text(lack.key(), lack.arguments(language::text)))).toList());
        }
        if (fault instanceof RuleBrokenException rule) {
            return rule(rule);
        }
        if (fault instanceof AccessDeniedException denied) {
            return Problem.of(403, denied.key(), language.text("api.forbidden"), language.text(denied.key()));
        }
        return fault instanceof NotFoundException ? problem(404, "api.notFound") : null;
    }

    private Problem conflict(ConflictException conflict) {
        String detail = language.text(conflict.key(), conflict.arguments().toArray());
        return Problem.of(409, conflict.key(), language.text("api.conflict"), detail)
                .standing(conflict.standing());
    }

    private Problem rule(RuleBrokenException rule) {
        return Problem.of(UNPROCESSABLE, rule.key(), language.text("api.rule"),
                language.text(rule.key(), rule.arguments().toArray()));
    }

    /** Says which field, or where in the text; a body that was read as a whole before its form was known has no such place. */
    private Problem unreadable(JsonProcessingException fault) {
        String field = fault instanceof JsonMappingException mapping ? mapping.getPath().stream()
                .map(Reference::getFieldName).filter(Objects::nonNull).collect(Collectors.joining(".")) : "";
        var at = fault.getLocation();
        String where = at == null || at.getLineNr() < 1 ? "" : at.getLineNr() + ":" + at.getColumnNr();
        String told = !field.isEmpty() ? language.text("api.unreadableField", field)
                : language.text(where.isEmpty() ? "api.unreadableWhat" : "api.unreadableAt", where);
        return Problem.of(400, "api.unreadable", language.text("api.unreadable"), told);
    }

    private Problem problem(int status, String key) {
        return Problem.of(status, key, language.text(key), language.text(key + "What"));
    }

    private Problem unexpected(Throwable fault) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(System.Logger.Level.ERROR, "Fault " + id + " in the API", fault);
        return Problem.of(500, "api.fault", language.text("api.fault"), language.text("api.faultWhat", id)).withErrorId(id);
    }

    private Response answer(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        return answer(behind(refused.getCause()).orElseGet(() -> switch (status) {
            case 404 -> problem(404, "api.notFound");
            case 405 -> problem(405, "api.method");
            case 406 -> problem(406, "api.notAcceptable");
            case 415 -> problem(415, "api.mediaType");
            default -> status < 500 ? problem(status, "api.badRequest") : unexpected(refused);
        }));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
    }
}
