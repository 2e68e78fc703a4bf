package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.api.CommitteeViews.MeetingView;
import se.arshjul.organisation.Actor;

/** The meetings of the political bodies. */
@Tag(name = "Committee", description = "Matters, meetings and decisions")
@Path("meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeetingsResource {

    @Inject CommitteeQueries queries;
    @Inject Actor actor;

    @Operation(operationId = "listMeetings", summary = "The meetings of the political bodies")
    @GET
    public List<MeetingView> list() {
        return queries.meetings(actor);
    }
}
