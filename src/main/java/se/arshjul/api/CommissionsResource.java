package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.api.CommissionViews.CommissionAnswers;
import se.arshjul.commission.CommissionReader;
import se.arshjul.organisation.Actor;

/** What the political bodies have asked for, and what the places have answered. */
@Tag(name = "Commissions", description = "What the political bodies ask for, and what is answered")
@Path("commissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommissionsResource {

    @Inject CommissionReader commissions;
    @Inject Actor actor;

    /** All of them, or those of a year, a body, and a state that some place is in. */
    @Operation(operationId = "listCommissions", summary = "The commissions of the political bodies")
    @GET
    public List<CommissionAnswers> list(@QueryParam("year") Integer year, @QueryParam("body") Long body, @QueryParam("state") String state) {
        return commissions.overview(new CommissionReader.Filter(year, body, state), actor).lines().stream()
                .map(line -> CommissionAnswers.of(line, null)).toList();
    }

    @Operation(operationId = "getCommission", summary = "One commission with each place's answer")
    @GET
    @Path("{code}")
    public CommissionAnswers commission(@PathParam("code") String code) {
        return CommissionAnswers.of(commissions.commission(code, actor), commissions.history(code, actor));
    }
}
