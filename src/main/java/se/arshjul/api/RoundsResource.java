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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.api.CycleViews.PlaceView;
import se.arshjul.api.CycleViews.RoundView;
import se.arshjul.audit.CommandKey;
import se.arshjul.cycle.RoundService;
import se.arshjul.cycle.RoundDates;
import se.arshjul.organisation.Actor;

/** The rounds of all years: their dates, and how far each place has come. */
@Tag(name = "Year", description = "Years and their rounds")
@Path("rounds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoundsResource {

    @Inject CycleQueries queries;
    @Inject RoundService rounds;
    @Inject Actor actor;

    @Operation(operationId = "listRounds", summary = "The rounds of all years")
    @GET
    public List<RoundView> list() {
        return queries.rounds(actor);
    }

    @Operation(operationId = "getRound", summary = "One round")
    @GET
    @Path("{id}")
    public RoundView round(@PathParam("id") long id) {
        return queries.round(id, actor);
    }

    @Operation(operationId = "listContributions", summary = "How far each place has come in a round")
    @GET
    @Path("{id}/contributions")
    public List<PlaceView> contributions(@PathParam("id") long id) {
        queries.round(id, actor);
        return queries.places(id, actor);
    }

    @Operation(operationId = "moveRoundDates", summary = "Move the days of a round")
    @POST
    @Path("{id}/dates")
    public void moveDates(@PathParam("id") long id, RoundDates dates, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        rounds.moveDates(id, Bodies.required(dates), key, actor);
    }

    @Operation(operationId = "openRound", summary = "Open a round by hand")
    @POST
    @Path("{id}/open")
    public void open(@PathParam("id") long id, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        rounds.openByHand(id, key, actor);
    }

    /** Why a round is not to be held. */
    public record Cancelling(String reason) {}

    @Operation(operationId = "cancelRound", summary = "Cancel a round, with a reason")
    @POST
    @Path("{id}/cancel")
    public void cancel(@PathParam("id") long id, Cancelling cancelling, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        rounds.cancel(id, Bodies.required(cancelling).reason(), key, actor);
    }
}
