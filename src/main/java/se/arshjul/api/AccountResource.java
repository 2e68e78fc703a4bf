package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.audit.CommandKey;
import se.arshjul.security.AccountService;
import se.arshjul.security.CurrentActor;
import se.arshjul.security.OpenSession;
import se.arshjul.security.OwnPassword;

/** Opens local accounts for other systems, which administrators alone may ask; the own password everyone changes. */
@Tag(name = "Accounts", description = "Accounts and their passwords")
@Path("accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject AccountService accounts;
    @Inject OwnPassword own;
    @Inject CurrentActor current;
    @Inject HttpServletRequest request;

    /** What proves the caller anew, and the password that is to take its place. */
    public record PasswordChange(String present, String password) {}

    /** Makes the link by which one person sets their password, once; it is shown in this answer alone. */
    @Operation(operationId = "issueAccountLink", summary = "Make a one-time link for an account")
    @POST
    @Path("{username}/links")
    public Response issueLink(@PathParam("username") String username,
            @HeaderParam(CommandHeader.NAME) CommandKey key) {
        String link = accounts.issueLink(username, current.actor());
        return Response.status(Response.Status.CREATED).entity(Map.of("link", link)).build();
    }

    /** Sets passwords by user name: all of them, or none where one is refused. */
    @Operation(operationId = "setPasswords", summary = "Give many accounts a password")
    @POST
    @Path("passwords")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Integer> setPasswords(Map<String, String> passwords, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        accounts.setPasswords(passwords, current.actor());
        return Map.of("set", passwords.size());
    }

    /** Changes the caller's own password; the caller's other sessions end. */
    @Operation(operationId = "changeOwnPassword", summary = "Change one's own password")
    @POST
    @Path("own/password")
    @Consumes(MediaType.APPLICATION_JSON)
    public void changeOwn(PasswordChange change, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        String present = Bodies.required(Bodies.required(change).present());
        OpenSession.goOn(request, own.change(current.actor(), request.getRemoteAddr(), present, Bodies.required(change.password()), key));
    }
}
