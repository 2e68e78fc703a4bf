package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.api.AutosaveBodies.Kept;
import se.arshjul.api.AutosaveBodies.Typed;
import se.arshjul.followup.AssessmentService;
import se.arshjul.followup.AssessmentsReader;
import se.arshjul.goal.AssessmentDraft;
import se.arshjul.organisation.Actor;

/** How far a goal has come, as a place's report says it: read with its evidence, written as it is typed. */
@Tag(name = "Reports", description = "What a report's part holds besides its texts")
@Path("contributions/{id}/assessments/{goal}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssessmentsResource {

    @Inject AssessmentsReader reader;
    @Inject AssessmentService service;
    @Inject KeptAnswer kept;
    @Inject Actor actor;
    @PathParam("id") long id;
    @PathParam("goal") long goal;

    /** An assessment in codes of status words; the proposal is what the evidence speaks for, null where it speaks for nothing. */
    public record AssessmentView(long goalId, String code, String wording, String level, String trend, String forecast,
            String comment, int version, Instant savedAt, String proposal) {}

    @Operation(operationId = "getAssessment", summary = "How far a goal has come, with what the evidence proposes")
    @GET
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response assessment() {
        var row = reader.read(id, goal, actor);
        var view = new AssessmentView(goal, row.goal().code(), row.goal().wording(), row.draft().level(), row.draft().trend(),
                row.draft().forecast(), row.draft().comment(), row.version(), row.savedAt(),
                row.proposal() == null ? null : row.proposal().code());
        return Response.ok(view).tag(String.valueOf(row.version())).build();
    }

    /** A whole assessment, and the version that its writer saw; 0 where there is none yet. */
    public record AssessmentBody(String level, String trend, String forecast, String comment, int seenVersion) {

        AssessmentDraft draft() {
            return new AssessmentDraft(level, trend, forecast, comment);
        }
    }

    @Operation(operationId = "saveAssessment", summary = "Save how far a goal has come")
    @PUT
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Kept.class)))
    public Response save(AssessmentBody body, @HeaderParam("If-Match") String match) {
        var given = Bodies.required(body);
        return kept.of(service.save(id, new AssessmentService.Typed(goal, given.draft(), Bodies.seen(match, given.seenVersion())), actor));
    }

    /** One field of an assessment, saved as it is typed. */
    @Operation(operationId = "saveAssessmentField", summary = "Save one field of an assessment")
    @PUT
    @Path("fields/{field}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Kept.class)))
    public Response saveField(@PathParam("field") AssessmentDraft.Field field, Typed typed) {
        var given = Bodies.required(typed);
        return kept.of(service.saveField(id, goal, field, given.value(), given.seenVersion(), actor));
    }
}
