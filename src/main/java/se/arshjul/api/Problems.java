package se.arshjul.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.UUID;
import se.arshjul.audit.Collision;
import se.arshjul.kernel.ConflictException;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.plan.Completeness.IncompleteException;
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
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            var known = known(cause);
            if (known != null) {
                return answer(known);
            }
        }
        if (fault instanceof IOException) {
            return answer(problem(400, "api.badRequest"));
        }
        return answer(Collision.isBehind(fault) ? problem(409, "api.collision") : unexpected(fault));
    }

    private Problem known(Throwable fault) {
        if (fault instanceof ConflictException conflict) {
            return conflict(conflict);
        }
        if (fault instanceof IncompleteException incomplete) {
            return rule(incomplete).lacking(incomplete.lacks().stream()
                    .map(lack -> new Problem.Lack(lack.what(), language.text(lack.key(), lack.what()))).toList());
        }
        if (fault instanceof RuleBrokenException rule) {
            return rule(rule);
        }
        if (fault instanceof AccessDeniedException denied) {
            return Problem.of(403, denied.key(), language.text("api.forbidden"), language.text(denied.key()));
        }
        if (fault instanceof NotFoundException) {
            return problem(404, "api.notFound");
        }
        return fault instanceof JsonProcessingException unreadable ? unreadable(unreadable) : null;
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

    private Problem unreadable(JsonProcessingException fault) {
        var at = fault.getLocation();
        String where = at == null ? "" : at.getLineNr() + ":" + at.getColumnNr();
        return Problem.of(400, "api.unreadable", language.text("api.unreadable"), language.text("api.unreadableAt", where));
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
        var problem = refused.getCause() == null ? null : known(refused.getCause());
        return answer(problem != null ? problem : switch (status) {
            case 404 -> problem(404, "api.notFound");
            case 405 -> problem(405, "api.method");
            case 406 -> problem(406, "api.notAcceptable");
            case 415 -> problem(415, "api.mediaType");
            default -> status < 500 ? problem(status, "api.badRequest") : unexpected(refused);
        });
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
    }
}
