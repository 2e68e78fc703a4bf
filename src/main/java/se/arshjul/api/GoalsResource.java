package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.arshjul.goal.AssessmentHistory;
import se.arshjul.organisation.Actor;

/** What has been said of a goal, at all its places, newest first: what is published by all, the rest by whoever reads drafts there. */
@Path("goals/{id}/assessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GoalsResource {

    @Inject AssessmentHistory history;
    @Inject Actor actor;

    @Operation(summary = "All that has been said of a goal")
    @GET
    public List<AssessmentHistory.Line> assessments(@PathParam("id") long id) {
        return history.of(id, actor);
    }
}
