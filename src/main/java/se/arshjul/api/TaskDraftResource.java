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
import se.arshjul.worklist.TaskDrafts;

/** A field of a task's form, kept for the one who types it until the task is done. */
@Path("tasks/{taskId}/drafts/{field}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TaskDraftResource {

    @Inject TaskDrafts drafts;
    @Inject SavedAnswer answer;
    @Inject Actor actor;

    @PUT
    public Response save(@PathParam("taskId") String taskId, @PathParam("field") String field, JsonObject body) {
        var saved = drafts.save(taskId, field, Typed.of(body).value(), actor);
        return answer.saved(saved.version(), saved.savedAt());
    }
}
