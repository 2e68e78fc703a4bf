package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.api.CycleViews.CycleView;
import se.arshjul.audit.CommandKey;
import se.arshjul.cycle.CycleService;
import se.arshjul.cycle.RoundDates;
import se.arshjul.cycle.RoundService;
import se.arshjul.organisation.Actor;

/** The departments' years: opened, their premises confirmed, ended, closed. */
@Tag(name = "Year", description = "Years and their rounds")
@Path("cycles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CyclesResource {

    @Inject CycleQueries queries;
    @Inject CycleService cycles;
    @Inject RoundService rounds;
    @Inject Actor actor;

    @Operation(operationId = "listCycles", summary = "All years")
    @GET
    public List<CycleView> list() {
        return queries.cycles(actor);
    }

    @Operation(operationId = "getCycle", summary = "One year with its rounds")
    @GET
    @Path("{id}")
    public CycleView cycle(@PathParam("id") long id) {
        return queries.cycle(id, actor);
    }

    /** A year to be opened with its plan round's dates. */
    public record NewYear(long departmentId, int year, RoundDates dates) {}

    @Operation(operationId = "openCycle", summary = "Open a new year")
    @POST
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CycleView.class)))
    public Response open(NewYear year, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        Bodies.required(Bodies.required(year).dates());
        long id = cycles.openYear(year.departmentId(), year.year(), year.dates(), key, actor);
        return Response.created(URI.create("cycles/" + id)).entity(queries.cycle(id, actor)).build();
    }

    /** The plan round's dates and the follow-ups' by their ids; left out, those that stand are confirmed. */
    public record Premises(RoundDates dates, Map<Long, RoundDates> followUps) {}

    @Operation(operationId = "confirmCycle", summary = "Confirm the year's premises")
    @POST
    @Path("{id}/confirm")
    public void confirm(@PathParam("id") long id, Premises premises, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        var given = premises == null ? new Premises(null, null) : premises;
        cycles.confirmPremises(id, given.dates() == null ? queries.planDates(id) : given.dates(),
                given.followUps() == null ? Map.of() : given.followUps(), key, actor);
    }

    @Operation(operationId = "openPlanRound", summary = "Open the plan round by hand")
    @POST
    @Path("{id}/open-round")
    public void openRound(@PathParam("id") long id, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        rounds.openPlanByHand(id, key, actor);
    }

    @Operation(operationId = "endCycle", summary = "End the year")
    @POST
    @Path("{id}/end")
    public void end(@PathParam("id") long id, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        cycles.endYear(id, key, actor);
    }

    @Operation(operationId = "closeCycle", summary = "Close the year")
    @POST
    @Path("{id}/close")
    public void close(@PathParam("id") long id, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        cycles.closeYear(id, key, actor);
    }
}
