package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.api.AutosaveBodies.Kept;
import se.arshjul.api.AutosaveBodies.Typed;
import se.arshjul.api.CommissionViews.MeasureBody;
import se.arshjul.api.ContributionsResource.Made;
import se.arshjul.audit.CommandKey;
import se.arshjul.commission.CommissionSheets;
import se.arshjul.commission.MeasureDraft;
import se.arshjul.commission.MeasureService;
import se.arshjul.organisation.Actor;

/** A place's measures plan in a report: what it does to get back to balance. */
@Tag(name = "Reports", description = "What a report's part holds besides its texts")
@Path("contributions/{id}/measures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeasuresResource {

    @Inject CommissionSheets sheets;
    @Inject MeasureService measures;
    @Inject KeptAnswer kept;
    @Inject Actor actor;
    @PathParam("id") long id;

    /** The measures, and why a plan is demanded: by what outcome and forecast are worse than the budget, null where not. */
    public record Plan(boolean demanded, String outcome, String forecast, List<MeasureBody> measures) {}

    @Operation(operationId = "getMeasures", summary = "The place's measures plan, and whether and why one is demanded")
    @GET
    public Plan plan() {
        var sheet = sheets.sheet(id, actor);
        return new Plan(sheet.demand().isDemanded(), sheet.demand().outcome(), sheet.demand().forecast(),
                sheet.measures().stream().map(MeasureBody::of).toList());
    }

    @Operation(operationId = "addMeasure", summary = "Add a measure")
    @POST
    public Made add(@HeaderParam(CommandHeader.NAME) CommandKey key) {
        return new Made(measures.add(id, key, actor));
    }

    @Operation(operationId = "saveMeasure", summary = "Save a measure")
    @PUT
    @Path("{measure}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Kept.class)))
    public Response save(@PathParam("measure") long measure, MeasureBody body) {
        return kept.of(measures.save(id, measure, Bodies.required(body).draft(), body.version(), actor));
    }

    /** One field of a measure, saved as it is typed. */
    @Operation(operationId = "saveMeasureField", summary = "Save one field of a measure")
    @PUT
    @Path("{measure}/fields/{field}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Kept.class)))
    public Response saveField(@PathParam("measure") long measure, @PathParam("field") MeasureDraft.Field field, Typed typed) {
        var given = Bodies.required(typed);
        return kept.of(measures.saveField(id, measure, field, given.value(), given.seenVersion(), actor));
    }

    @Operation(operationId = "putMeasureBack", summary = "Put a removed measure back as it was, while the part is still being written")
    @POST
    @Path("{measure}/put-back")
    public void putBack(@PathParam("measure") long measure, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        measures.putBack(id, measure, key, actor);
    }

    @Operation(operationId = "removeMeasure", summary = "Remove a measure")
    @DELETE
    @Path("{measure}")
    public void remove(@PathParam("measure") long measure, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        measures.remove(id, measure, key, actor);
    }
}
