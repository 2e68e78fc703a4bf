package se.arshjul.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.document.FrozenVersion;
import se.arshjul.document.TextComparison;
import se.arshjul.document.VersionNote;
import se.arshjul.organisation.Actor;
import se.arshjul.reading.DocumentReader;
import se.arshjul.reading.PlanDifference;
import se.arshjul.reading.VersionComparison;

/** A contribution's frozen versions, and what differs between any two of them. */
@Tag(name = "Contributions", description = "One place's part of a plan or report")
@Path("contributions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VersionsResource {

    @Inject DocumentReader documents;
    @Inject VersionComparison comparison;
    @Inject Language language;
    @Inject Actor actor;
    @PathParam("id") long id;

    @Operation(operationId = "listVersions", summary = "The frozen versions")
    @GET
    @Path("versions")
    public List<VersionNote> versions() {
        return documents.versions(id, actor);
    }

    /** A frozen version, its content exactly as it was frozen. */
    public record VersionView(int number, FrozenVersion.Occasion occasion, String fingerprint, boolean intact,
            Instant frozenAt, String frozenBy, String reason, @JsonRawValue @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT) String content) {}

    @Operation(operationId = "getVersion", summary = "One frozen version")
    @GET
    @Path("versions/{number}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VersionView.class)))
    public Response version(@PathParam("number") int number) {
        var version = documents.version(id, number, actor);
        return Response.ok(new VersionView(version.number(), version.occasion(), version.fingerprint(), version.isIntact(),
                version.frozenAt(), version.frozenBy(), version.reason(), version.content()))
                .tag(version.fingerprint()).build();
    }

    /** What differs from one version to another; without {@code to} what the caller sees of it now, without {@code from} the version before it. */
    @Operation(operationId = "compareVersions", summary = "The differences between two frozen versions")
    @GET
    @Path("comparison")
    public PlanDifference compare(@QueryParam("from") Integer from, @QueryParam("to") Integer to) {
        var words = new TextComparison.Words(language.text("web.diff.added"), language.text("web.diff.removed"));
        return comparison.compare(id, from, to, words, actor);
    }
}
