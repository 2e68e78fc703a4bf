package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.api.AutosaveBodies.Kept;
import se.arshjul.api.AutosaveBodies.KeptField;
import se.arshjul.api.AutosaveBodies.Typed;
import se.arshjul.api.AutosaveBodies.TypedField;
import se.arshjul.api.ContributionAnswer.SectionAnswer;
import se.arshjul.audit.CommandKey;
import se.arshjul.contribution.AdoptionService;
import se.arshjul.contribution.ContributionReader;
import se.arshjul.contribution.DeadlineService;
import se.arshjul.contribution.DraftService;
import se.arshjul.contribution.FieldDraft;
import se.arshjul.contribution.Removed;
import se.arshjul.contribution.RemovedRows;
import se.arshjul.document.FigureLinks;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Saved;
import se.arshjul.organisation.Actor;
import se.arshjul.plan.ActivityDraft;
import se.arshjul.plan.ActivityService;
import se.arshjul.plan.PlanReader;

/** One place's part of a round: read, written as it is typed, its day moved. It is handed over by completing its task. */
@Tag(name = "Contributions", description = "One place's part of a plan or report")
@Path("contributions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContributionsResource {

    @Inject ContributionReader reader;
    @Inject PlanReader plans;
    @Inject DraftService drafts;
    @Inject ActivityService activities;
    @Inject RemovedRows removed;
    @Inject AdoptionService adoptions;
    @Inject DeadlineService deadlines;
    @Inject KeptAnswer kept;
    @Inject BusinessTime time;
    @Inject Actor actor;
    @PathParam("id") long id;

    @Operation(operationId = "getContribution", summary = "One place's part of a round, as its reader may see it")
    @GET
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContributionAnswer.class)))
    public Response contribution(@Context Request request) {
        var answer = ContributionAnswer.of(reader.contribution(id, actor), plans.read(id));
        var tag = new EntityTag(answer.tag());
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(answer).tag(tag) : unchanged).build();
    }

    @Operation(operationId = "getSection", summary = "One section's text with its version")
    @GET
    @Path("sections/{code}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SectionAnswer.class)))
    public Response section(@PathParam("code") String code) {
        var section = reader.contribution(id, actor).sections().stream().filter(one -> one.code().equals(code)).findFirst()
                .map(SectionAnswer::of).orElseThrow(() -> new NotFoundException("section", code));
        return Response.ok(section).tag(String.valueOf(section.version())).build();
    }

    /** A figure that a text may take in: the address that a link to it has, what it is, how it is written now. */
    public record Figure(String href, String label, String written) {}

    @Operation(operationId = "listFiguresForTexts", summary = "The figures that a text may take in")
    @GET
    @Path("figures")
    public List<Figure> figures() {
        return reader.figures(id, actor).stream().map(figure -> new Figure(FigureLinks.address(figure.reference()),
                figure.label(), figure.written())).toList();
    }

    /** Saves what is typed in a section; the seen version stands in the body or in If-Match. */
    @Operation(operationId = "saveSection", summary = "Save a section's text")
    @PUT
    @Path("sections/{code}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Kept.class)))
    public Response saveSection(@PathParam("code") String code, Typed typed, @HeaderParam("If-Match") String match) {
        int seen = match == null ? Bodies.required(typed).seenVersion() : Bodies.version(match);
        return kept.of(drafts.saveSection(id, code, Bodies.required(typed).value(), seen, actor));
    }

    /** The part below and its section that a text is taken up from. */
    public record Adopted(long contribution, String section) {}

    @Operation(operationId = "adoptText", summary = "Take a text from below up into a section")
    @POST
    @Path("sections/{code}/adoptions")
    public void adopt(@PathParam("code") String code, Adopted from, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        adoptions.adopt(id, code, Bodies.required(from).contribution(), from.section(), key, actor);
    }

    /** The id of what was made. */
    public record Made(long id) {}

    @Operation(operationId = "addActivity", summary = "Add an activity")
    @POST
    @Path("activities")
    public Made addActivity(@HeaderParam(CommandHeader.NAME) CommandKey key) {
        return new Made(activities.addActivity(id, key, actor));
    }

    @Operation(operationId = "saveActivity", summary = "Save an activity")
    @PUT
    @Path("activities/{activity}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Kept.class)))
    public Response saveActivity(@PathParam("activity") long activity, ActivityBody body,
            @HeaderParam("If-Match") String match) {
        int seen = match == null ? Bodies.required(body).seenVersion() : Bodies.version(match);
        return kept.of(activities.saveActivity(id, activity, Bodies.required(body).activity(), seen, actor));
    }

    /** One field of an activity, saved as it is typed. */
    @Operation(operationId = "saveActivityField", summary = "Save one field of an activity")
    @PUT
    @Path("activities/{activity}/fields/{field}")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = KeptField.class)))
    public Response saveField(@PathParam("activity") long activity, @PathParam("field") ActivityDraft.Field field, TypedField typed) {
        var given = Bodies.required(typed);
        var saved = activities.saveField(id, activity, field, new FieldDraft(given.value(), given.seen(), given.seenVersion()), actor);
        return Response.ok(new KeptField(saved.version(), saved.value(), saved.savedAt(), kept.words(saved), saved.fields()))
                .tag(String.valueOf(saved.version())).build();
    }

    @Operation(operationId = "removeActivity", summary = "Remove an activity")
    @DELETE
    @Path("activities/{activity}")
    public void removeActivity(@PathParam("activity") long activity, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        activities.removeActivity(id, activity, key, actor);
    }

    @Operation(operationId = "putActivityBack", summary = "Put a removed activity back as it was, while the part is still being written")
    @POST
    @Path("activities/{activity}/put-back")
    public void putActivityBack(@PathParam("activity") long activity, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        activities.putActivityBack(id, activity, key, actor);
    }

    @Operation(operationId = "listRemoved", summary = "What was removed since the part was last handed over, for its writer to put back")
    @GET
    @Path("removed")
    public List<Removed> removed() {
        return removed.of(id, reader.contribution(id, actor).head().place(), actor);
    }

    /** Why nothing is done for a goal this year; an empty reason takes it back. A field that saves itself sends a value. */
    public record Abstention(String reason, String value, int seenVersion) {}

    @Operation(operationId = "saveAbstention", summary = "Save why nothing is done for a goal this year")
    @PUT
    @Path("goals/{goal}/abstention")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Kept.class)))
    public Response abstain(@PathParam("goal") long goal, Abstention abstention) {
        String why = Bodies.required(abstention).reason() == null ? abstention.value() : abstention.reason();
        activities.abstain(id, goal, why, actor);
        return kept.of(new Saved(0, why, time.now()));
    }

    /** The day by which the contribution is due. */
    public record Due(LocalDate dueOn) {}

    @Operation(operationId = "moveDueDay", summary = "Move the day by which the part is due")
    @POST
    @Path("due")
    public void moveDue(Due due, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        deadlines.moveDue(id, Bodies.required(due).dueOn(), key, actor);
    }
}
