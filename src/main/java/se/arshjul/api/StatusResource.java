package se.arshjul.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.kernel.Readiness;
import se.arshjul.kernel.Release;

/** Tells anyone who asks which version runs and whether it is ready. */
@Tag(name = "Portal", description = "How the portal itself is")
@Path("status")
public class StatusResource {
    @Inject
    Readiness readiness;
    @Inject
    Release release;

    @Operation(operationId = "getStatus", summary = "Whether the portal is ready, and its version")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "200", description = "Ready", content = @Content(schema = @Schema(implementation = PortalStatus.class)))
    @APIResponse(responseCode = "503", description = "Not ready yet", content = @Content(schema = @Schema(implementation = PortalStatus.class)))
    public Response status() {
        var state = new PortalStatus(release.version(), readiness.isReady(), readiness.waiting());
        return Response.status(state.ready() ? Status.OK : Status.SERVICE_UNAVAILABLE).entity(state).build();
    }
}
