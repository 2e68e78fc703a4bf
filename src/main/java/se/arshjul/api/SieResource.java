package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.audit.CommandKey;
import se.arshjul.intake.ImportReport;
import se.arshjul.intake.SieService;
import se.arshjul.organisation.Actor;

/** Brings the figures of a period out of a SIE 4 file: reviewed, or all of it or nothing. */
@Tag(name = "Imports", description = "What is brought in from files")
@Path("imports/sie")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SieResource {

    private static final int UNPROCESSABLE = 422;

    @Inject SieService imports;
    @Inject Actor actor;
    @Inject Language language;

    /** The file as it is; {@code place} is the code of the place that the whole file is of, left out where only its objects are brought. */
    @Operation(operationId = "importSie", summary = "Review or import the figures of a ledger's file")
    @POST
    @Consumes(MediaType.WILDCARD)
    @APIResponse(responseCode = "200", description = "What it would do or did", content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "422", description = "Every fault", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ImportView.class)))
    public Response bring(InputStream content, @QueryParam("period") String period, @QueryParam("place") String place,
            @QueryParam("name") String name, @QueryParam(CommandHeader.REVIEW) boolean dryRun,
            @HeaderParam(CommandHeader.NAME) CommandKey key) throws IOException {
        var brought = new SieService.Brought(name == null ? "import.se" : name, content.readAllBytes(), period, place);
        ImportReport report = dryRun ? imports.dryRun(brought, key == null ? CommandKey.fresh() : key, actor) : imports.run(brought, key, actor);
        var view = ImportView.of(report, language);
        return report.isSound() ? Response.ok(view).build()
                : Response.status(UNPROCESSABLE).type(Problem.MEDIA_TYPE).entity(view).build();
    }
}
