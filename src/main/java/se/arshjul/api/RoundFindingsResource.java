package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.api.AutosaveBodies.Kept;
import se.arshjul.api.AutosaveBodies.Typed;
import se.arshjul.money.FindingLine;
import se.arshjul.money.RoundFindings;
import se.arshjul.organisation.Actor;

/** What the number review says of a round's figures, and the explanations, saved as they are typed. */
@Tag(name = "Money", description = "Figures, statements and their review")
@Path("rounds/{id}/findings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoundFindingsResource {

    @Inject RoundFindings findings;
    @Inject Language language;
    @Inject KeptAnswer kept;
    @Inject Actor actor;
    @PathParam("id") long id;

    /** One finding, in words; the key is that of its explanation's address. */
    public record FindingView(String key, String place, String severity, String table, String row, String column, String text,
            String cause, String explanation, int version, String explainedBy, boolean open) {}

    @Operation(operationId = "listFindings", summary = "What the number review says of a round's figures")
    @GET
    public List<FindingView> list() {
        return findings.all(id, actor).stream().map(this::view).toList();
    }

    private FindingView view(FindingLine line) {
        String cause = line.causeKey().isEmpty() ? null : language.text(line.causeKey(), line.causeArguments().toArray());
        return new FindingView(line.key(), line.placeName(), line.severity().name(), line.table().name(), line.row(), line.column(),
                language.text(line.textKey(), line.arguments().toArray()), cause, line.note(), line.version(), line.by(), line.open());
    }

    @Operation(operationId = "explainFinding", summary = "Save why a finding is as it is")
    @PUT
    @Path("{key}/explanation")
    public Kept save(@PathParam("key") String key, Typed typed) {
        Bodies.required(typed);
        return kept.in(findings.explain(id, key, typed.value(), typed.seenVersion(), actor));
    }
}
