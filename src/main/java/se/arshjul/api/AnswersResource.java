package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.api.AutosaveBodies.Kept;
import se.arshjul.api.AutosaveBodies.Typed;
import se.arshjul.api.CommissionViews.AnswerBody;
import se.arshjul.commission.AnswerDraft;
import se.arshjul.commission.CommissionService;
import se.arshjul.organisation.Actor;

/** A place's answer to one of its commissions, saved while its report is written. */
@Tag(name = "Commissions", description = "What the political bodies ask for, and what is answered")
@Path("contributions/{id}/commissions/{code}/answer")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AnswersResource {

    @Inject CommissionService commissions;
    @Inject KeptAnswer kept;
    @Inject Actor actor;
    @PathParam("id") long id;
    @PathParam("code") String code;

    @Operation(operationId = "saveAnswer", summary = "Save the answer to a commission")
    @PUT
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Kept.class)))
    public Response save(AnswerBody body) {
        return kept.of(commissions.save(id, code, Bodies.required(body).draft(), body.seenVersion(), actor));
    }

    /** One field of the answer, saved as it is typed. */
    @Operation(operationId = "saveAnswerField", summary = "Save one field of the answer to a commission")
    @PUT
    @Path("fields/{field}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Kept.class)))
    public Response saveField(@PathParam("field") AnswerDraft.Field field, Typed typed) {
        var given = Bodies.required(typed);
        return kept.of(commissions.saveField(id, code, field, given.value(), given.seenVersion(), actor));
    }
}
