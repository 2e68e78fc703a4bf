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
import se.arshjul.audit.CommandKey;
import se.arshjul.intake.ImportReport;
import se.arshjul.intake.ImportService;
import se.arshjul.intake.ImportSource;
import se.arshjul.organisation.Actor;

/** Brings a municipality's data in, as a zip or a workbook: reviewed, or all of it or nothing. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    @Inject ImportService imports;
    @Inject Actor actor;

    @POST
    @Consumes(MediaType.WILDCARD)
    public ImportReport bring(byte[] content, @QueryParam("dryRun") boolean dryRun,
            @HeaderParam(CommandHeader.NAME) CommandKey key) {
        var source = ImportSource.upload("import", Bodies.required(content));
        return dryRun ? imports.dryRun(source, actor) : imports.run(source, key, actor);
    }
}
