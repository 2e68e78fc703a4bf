package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.arshjul.audit.CommandKey;
import se.arshjul.security.AccountService;
import se.arshjul.security.CurrentActor;

/** Opens local accounts for other systems: administrators alone may ask. */
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject AccountService accounts;
    @Inject CurrentActor current;

    /** Makes the link by which one person sets their password, once; it is shown in this answer alone. */
    @Operation(summary = "Make a one-time link for an account")
    @POST
    @Path("{username}/links")
    public Response issueLink(@PathParam("username") String username,
            @HeaderParam(CommandHeader.NAME) CommandKey key) {
        String link = accounts.issueLink(username, current.actor());
        return Response.status(Response.Status.CREATED).entity(Map.of("link", link)).build();
    }

    /** Sets passwords by user name: all of them, or none where one is refused. */
    @Operation(summary = "Give many accounts a password")
    @POST
    @Path("passwords")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Integer> setPasswords(Map<String, String> passwords, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        accounts.setPasswords(passwords, current.actor());
        return Map.of("set", passwords.size());
    }
}
