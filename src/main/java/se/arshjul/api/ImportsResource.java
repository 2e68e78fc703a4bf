package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.audit.CommandKey;
import se.arshjul.intake.ImportReport;
import se.arshjul.intake.ImportService;
import se.arshjul.intake.ImportSource;
import se.arshjul.organisation.Actor;

/** Brings a municipality's data in, as a zip of the folder or a workbook: reviewed, or all of it or nothing. */
@Tag(name = "Imports", description = "What is brought in from files")
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final int UNPROCESSABLE = 422;

    @Inject ImportService imports;
    @Inject Actor actor;
    @Inject Language language;

    /** The file as it is, as {@code application/zip} or the type of a workbook. */
    @Operation(operationId = "importFiles", summary = "Review or import a municipality's data")
    @POST
    @Consumes(MediaType.WILDCARD)
    @APIResponse(responseCode = "200", description = "What it would do or did", content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "422", description = "Every fault", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ImportView.class)))
    @RequestBody(required = true, description = "A zip of the folder, or a workbook", content = @Content(mediaType = MediaType.WILDCARD,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response bring(InputStream content, @QueryParam(CommandHeader.REVIEW) boolean dryRun,
            @HeaderParam(CommandHeader.NAME) CommandKey key) throws IOException {
        return answer(ImportSource.upload("import", content.readAllBytes()), dryRun, key);
    }

    /** A form with the file, for the description. */
    record Form(@Schema(type = SchemaType.STRING, format = "binary", required = true, description = "A zip of the folder, or a workbook") String file) {}

    /** The file as the first part of a form that has a file name. */
    @Operation(operationId = "importFiles", summary = "Review or import a municipality's data")
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @APIResponse(responseCode = "200", description = "What it would do or did", content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "422", description = "Every fault", content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ImportView.class)))
    @RequestBody(required = true, content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Form.class)))
    public Response bring(List<EntityPart> parts, @QueryParam(CommandHeader.REVIEW) boolean dryRun,
            @HeaderParam(CommandHeader.NAME) CommandKey key) throws IOException {
        var file = parts.stream().filter(part -> part.getFileName().isPresent()).findFirst()
                .orElseThrow(BadRequestException::new);
        try (InputStream content = file.getContent()) {
            String name = file.getFileName().orElse("import").replaceFirst(".*[/\\\\]", "");
            return answer(ImportSource.upload(name, content.readAllBytes()), dryRun, key);
        }
    }

    /** How far a review or an import has come, by the Idempotency-Key that it was sent with. */
    @Operation(operationId = "getImportProgress", summary = "How far a review or an import has come")
    @GET
    @Path("{key}")
    public ImportView.Progress progress(@PathParam("key") String sent) {
        return imports.progressOf(new CommandKey(sent), actor).map(step -> ImportView.Progress.of(step, language))
                .orElseThrow(NotFoundException::new);
    }

    private Response answer(ImportSource source, boolean dryRun, CommandKey key) {
        ImportReport report = dryRun ? imports.dryRun(source, key == null ? CommandKey.fresh() : key, actor) : imports.run(source, key, actor);
        var view = ImportView.of(report, language);
        return report.isSound() ? Response.ok(view).build()
                : Response.status(UNPROCESSABLE).type(Problem.MEDIA_TYPE).entity(view).build();
    }
}
