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
import se.arshjul.api.OrganisationViews.OrganisationView;
import se.arshjul.api.OrganisationViews.PersonView;
import se.arshjul.organisation.Actor;

/** The municipality's bodies, places and people, for those who administer them. */
@Tag(name = "Organisation", description = "Places, bodies and people")
@Path("organisation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {

    @Inject OrganisationQueries queries;
    @Inject Actor actor;

    @Operation(operationId = "getOrganisation", summary = "Places and political bodies")
    @GET
    public OrganisationView organisation() {
        return queries.organisation(actor);
    }

    @Operation(operationId = "listPeople", summary = "People and their roles")
    @GET
    @Path("people")
    public List<PersonView> people() {
        return queries.people(actor);
    }
}
