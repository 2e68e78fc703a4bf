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
import se.arshjul.plan.DraftService;

/** A section's text, saved as it is typed. */
@Path("contributions/{id}/sections/{code}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SectionTextResource {

    @Inject DraftService drafts;
    @Inject SavedAnswer answer;
    @Inject Actor actor;

    @PUT
    public Response save(@PathParam("id") long id, @PathParam("code") String code, JsonObject body) {
        var typed = Typed.of(body);
        return answer.to(() -> drafts.saveSection(id, code, typed.value(), typed.seenVersion(), actor));
    }
}
