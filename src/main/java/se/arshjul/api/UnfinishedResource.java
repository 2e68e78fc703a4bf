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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.api.ContributionsResource.Made;
import se.arshjul.audit.CommandKey;
import se.arshjul.organisation.Actor;
import se.arshjul.plan.ActivityService;
import se.arshjul.plan.CarryOver;
import se.arshjul.plan.PlanDraft;
import se.arshjul.plan.UnfinishedWork.Unfinished;

/** What a place did not finish the year before, offered to its plan (plan-14): read, and taken over one by one. */
@Tag(name = "Contributions", description = "One place's part of a plan or report")
@Path("contributions/{id}/unfinished")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UnfinishedResource {

    @Inject CarryOver carryOver;
    @Inject ActivityService activities;
    @Inject Actor actor;
    @PathParam("id") long id;

    /** One activity that was neither done nor called off, by the key that it is taken over with. */
    public record UnfinishedView(String key, String title, String description, String ownerRole, LocalDate endsOn, String status,
            List<Long> goals) {

        static UnfinishedView of(Unfinished one) {
            return new UnfinishedView(one.origin(), one.title(), one.description(), one.ownerRole(), one.endsOn(),
                    one.status() == null ? null : one.status().name(), one.goalIds().stream().sorted().toList());
        }
    }

    /** What is still to be taken over; nothing in a report. */
    @Operation(operationId = "listUnfinished", summary = "What the place did not finish the year before")
    @GET
    public List<UnfinishedView> offered() {
        return carryOver.offered(id, actor).stream().map(UnfinishedView::of).toList();
    }

    /** Makes an activity of it in the plan, with its days left to the writer. */
    @Operation(operationId = "takeUnfinishedOver", summary = "Take one unfinished thing over into the plan")
    @POST
    @Path("{key}")
    public Made takeOver(@PathParam("key") String origin, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        return new Made(activities.takeOver(id, origin, PlanDraft.NONE, key, actor));
    }
}
