package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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
import se.arshjul.followup.ActivityKey;
import se.arshjul.followup.ProgressDraft;
import se.arshjul.followup.ProgressService;
import se.arshjul.organisation.Actor;

/** How far an activity has come, as a place's report says it; an activity of the plan by its id, one brought along as {@code brought-12}. */
@Tag(name = "Reports", description = "What a report's part holds besides its texts")
@Path("contributions/{id}/activities/{activity}/progress")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgressResource {

    @Inject ProgressService service;
    @Inject KeptAnswer kept;
    @Inject Actor actor;
    @PathParam("id") long id;
    @PathParam("activity") String activity;

    /** All that is said of an activity, and the version that its writer saw; 0 where nothing is said yet. */
    public record ProgressBody(String status, Integer percent, String comment, int seenVersion) {

        ProgressDraft draft() {
            return new ProgressDraft(ProgressDraft.status(status), percent, comment);
        }
    }

    @Operation(operationId = "saveProgress", summary = "Save how far an activity has come in a round")
    @PUT
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Kept.class)))
    public Response save(ProgressBody body, @HeaderParam("If-Match") String match) {
        var given = Bodies.required(body);
        return kept.of(service.save(id, new ProgressService.Typed(ActivityKey.parse(activity), given.draft(),
                Bodies.seen(match, given.seenVersion())), actor));
    }

    /** One field of it, saved as it is typed. */
    @Operation(operationId = "saveProgressField", summary = "Save one field of how far an activity has come")
    @PUT
    @Path("fields/{field}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Kept.class)))
    public Response saveField(@PathParam("field") ProgressDraft.Field field, Typed typed) {
        var given = Bodies.required(typed);
        return kept.of(service.saveField(id, ActivityKey.parse(activity), field, given.value(), given.seenVersion(), actor));
    }
}
