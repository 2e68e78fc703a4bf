package se.arshjul.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.api.AutosaveBodies.Kept;
import se.arshjul.api.AutosaveBodies.Typed;
import se.arshjul.api.TaskForms.ApproveWhole;
import se.arshjul.api.TaskForms.CloseYear;
import se.arshjul.api.TaskForms.ConfirmPremises;
import se.arshjul.api.TaskForms.RecordDecision;
import se.arshjul.api.TaskForms.RegisterMatter;
import se.arshjul.api.TaskForms.ReviewContribution;
import se.arshjul.api.TaskForms.ReviewFigures;
import se.arshjul.api.TaskForms.ScheduleMatter;
import se.arshjul.api.TaskForms.WriteContribution;
import se.arshjul.api.TaskForms.WriteDivision;
import se.arshjul.audit.CommandKey;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.organisation.Actor;
import se.arshjul.worklist.TaskDrafts;
import se.arshjul.worklist.WorkFilter;
import se.arshjul.worklist.WorkItem;
import se.arshjul.worklist.WorklistReader;
import se.arshjul.worklist.WorklistService;

/** The caller's open tasks: listed, moved among those who may do them, completed with their form's data. */
@Tag(name = "Tasks", description = "The caller's open tasks")
@Path("tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TasksResource {
    private static final int LARGEST_PAGE = 200;

    @Inject WorklistReader reader;
    @Inject WorklistService worklist;
    @Inject TaskDrafts drafts;
    @Inject TaskCompletion completion;
    @Inject Language language;
    @Inject KeptAnswer kept;
    @Inject Actor actor;

    @Operation(operationId = "listTasks", summary = "My open tasks by due date")
    @GET
    public TaskPage list(@QueryParam("kind") String kind, @QueryParam("round") Long round, @QueryParam("place") String place,
            @QueryParam("dueBefore") String dueBefore, @QueryParam("watched") boolean watched,
            @QueryParam("offset") @DefaultValue("0") int offset, @QueryParam("size") @DefaultValue("25") int size) {
        var filter = new WorkFilter(kind == null ? null : TaskKind.form(kind), round, place, Dates.read(dueBefore), watched);
        var page = reader.page(actor, filter, Math.max(0, offset), Math.min(LARGEST_PAGE, Math.max(1, size)));
        return new TaskPage(page.items().stream().map(item -> view(item, null)).toList(), page.total(), page.hasMore());
    }

    @Operation(operationId = "getTask", summary = "One open task with what is being typed in its form")
    @GET
    @Path("{id}")
    public TaskView task(@PathParam("id") String id) {
        var item = mine(id);
        var typed = drafts.of(id, actor).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                field -> new TaskView.SavedField(field.getValue().value(), field.getValue().version(),
                        field.getValue().savedAt())));
        return view(item, typed);
    }

    private TaskView view(WorkItem item, Map<String, TaskView.SavedField> draft) {
        return TaskView.of(item, language.text("worklist.task." + item.formKey()), reader.today(), draft);
    }

    private WorkItem mine(String id) {
        return reader.find(id).filter(item -> actor.audiences().contains(item.audience()))
                .orElseThrow(() -> new NotFoundException("task", id));
    }

    @Operation(operationId = "takeTask", summary = "Take a task")
    @POST
    @Path("{id}/take")
    public void take(@PathParam("id") String id, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        worklist.take(id, key, actor);
    }

    @Operation(operationId = "giveTaskBack", summary = "Give a task back to all who may do it")
    @POST
    @Path("{id}/give-back")
    public void giveBack(@PathParam("id") String id, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        worklist.giveBack(id, key, actor);
    }

    /** Who gets the task. */
    public record Receiver(String username) {}

    @Operation(operationId = "handTaskOver", summary = "Hand a task over to somebody")
    @POST
    @Path("{id}/hand-over")
    public void handOver(@PathParam("id") String id, Receiver to, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        worklist.handOver(id, Bodies.required(to).username(), key, actor);
    }

    /** Until when the task is put aside; without a day it comes back at once. */
    public record Watch(LocalDate until) {}

    @Operation(operationId = "putTaskAside", summary = "Put a task aside until a day")
    @POST
    @Path("{id}/watch")
    public void watch(@PathParam("id") String id, Watch watch, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        worklist.watchUntil(id, Bodies.required(watch).until(), key, actor);
    }

    /** Does the task's step; sent again with the same key, after the task is gone, it is answered as the first time. */
    @Operation(operationId = "completeTask", summary = "Complete a task with its form")
    @POST
    @Path("{id}/complete")
    @RequestBody(required = true, description = "The form of the task's own kind; each form says in x-task-kind which that is",
            content = @Content(schema = @Schema(anyOf = {WriteContribution.class, ReviewContribution.class, WriteDivision.class,
                ReviewFigures.class, ApproveWhole.class, ConfirmPremises.class, RegisterMatter.class, ScheduleMatter.class,
                RecordDecision.class, CloseYear.class})))
    public void complete(@PathParam("id") String id, JsonNode form, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        var step = reader.find(id).filter(item -> actor.audiences().contains(item.audience()))
                .map(item -> new Step(item.formKey(), item.processKey())).or(() -> reader.doneBy(actor, id)
                        .map(done -> new Step(done.formKey(), done.processKey())))
                .orElseThrow(() -> new NotFoundException("task", id));
        completion.complete(TaskKind.of(step.formKey()), step.subjectId(), form, key, actor);
    }

    private record Step(String formKey, String about) {
        long subjectId() {
            return Long.parseLong(about.substring(about.lastIndexOf('-') + 1));
        }
    }

    @Operation(operationId = "saveTaskDraft", summary = "Keep what is being typed in a task's form")
    @PUT
    @Path("{id}/drafts/{field}")
    public Kept save(@PathParam("id") String id, @PathParam("field") String field, Typed typed) {
        return kept.in(drafts.save(id, field, Bodies.required(typed).value() == null ? "" : typed.value(), actor));
    }
}
