package se.arshjul.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.organisation.Actor;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.worklist.ConsistencyCheck;
import se.arshjul.worklist.ConsistencyCheck.Finding;

/** Whether the texts, the processes and the task list agree; changes nothing. */
@Tag(name = "Portal", description = "How the portal itself is")
@Path("consistency")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConsistencyResource {

    @Inject ConsistencyCheck check;
    @Inject Access access;
    @Inject Language language;
    @Inject Actor actor;

    /** Nothing found is a clean answer. */
    public record Result(boolean clean, List<FindingView> findings) {}

    /** A finding in the caller's words; {@code step} is the kind of task, left out where it is the process as a whole. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FindingView(String kind, String about, String step, String text) {}

    @Operation(operationId = "checkConsistency", summary = "Whether texts, processes and task lists agree")
    @GET
    public Result findings() {
        access.require(actor, Action.RUN_CHECK, null);
        var findings = check.findings().stream().map(this::view).toList();
        return new Result(findings.isEmpty(), findings);
    }

    private FindingView view(Finding finding) {
        String step = finding.formKey();
        return new FindingView(finding.kind().name(), finding.about(), step == null ? null : TaskKind.word(step),
                language.text("worklist.finding." + finding.kind(), finding.about(), language.text("worklist.task." + step)));
    }
}
