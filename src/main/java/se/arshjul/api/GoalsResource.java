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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.goal.AssessmentHistory;
import se.arshjul.organisation.Actor;

/** What has been said of a goal, at all its places, newest first: what is published by all, the rest by whoever reads drafts there. */
@Tag(name = "Goals", description = "Goals and what has been said of them")
@Path("goals/{id}/assessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GoalsResource {

    @Inject AssessmentHistory history;
    @Inject Actor actor;

    @Operation(operationId = "listGoalAssessments", summary = "All that has been said of a goal")
    @GET
    public List<AssessmentHistory.Line> assessments(@PathParam("id") long id) {
        return history.of(id, actor);
    }
}
