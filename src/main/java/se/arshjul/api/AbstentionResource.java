package se.arshjul.api;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.organisation.Actor;
import se.arshjul.plan.DraftService;

/** Why nothing is done for a goal this year, saved as it is typed. */
@Path("contributions/{id}/goals/{goalId}/abstention")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AbstentionResource {

    @Inject DraftService drafts;
    @Inject SavedAnswer answer;
    @Inject BusinessTime time;
    @Inject Actor actor;

    @PUT
    public Response save(@PathParam("id") long id, @PathParam("goalId") long goalId, JsonObject body) {
        drafts.abstain(id, goalId, Typed.of(body).value(), actor);
        return answer.saved(0, time.now());
    }
}
