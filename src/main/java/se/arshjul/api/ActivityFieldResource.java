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
import se.arshjul.organisation.Actor;
import se.arshjul.plan.ActivityDraft;
import se.arshjul.plan.DraftService;

/** One field of an activity, saved as it is typed; the fields are those of {@link ActivityDraft.Field}. */
@Path("contributions/{id}/activities/{activityId}/fields/{field}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ActivityFieldResource {

    @Inject DraftService drafts;
    @Inject SavedAnswer answer;
    @Inject Actor actor;

    @PUT
    public Response save(@PathParam("id") long id, @PathParam("activityId") long activityId,
            @PathParam("field") ActivityDraft.Field field, JsonObject body) {
        var typed = Typed.of(body);
        return answer.to(() -> drafts.saveField(id, activityId, field, typed.value(), typed.seenVersion(), actor));
    }
}
