package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.api.CommitteeViews.DecisionView;
import se.arshjul.api.CommitteeViews.MatterView;
import se.arshjul.audit.CommandKey;
import se.arshjul.committee.MatterService;
import se.arshjul.organisation.Actor;

/** The committee's matters: registered, put on a meeting, decided. */
@Tag(name = "Committee", description = "Matters, meetings and decisions")
@Path("matters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MattersResource {

    @Inject CommitteeQueries queries;
    @Inject MatterService matters;
    @Inject Actor actor;

    @Operation(operationId = "listMatters", summary = "The committee's matters")
    @GET
    public List<MatterView> list() {
        return queries.matters(actor);
    }

    @Operation(operationId = "getMatter", summary = "One matter")
    @GET
    @Path("{id}")
    public MatterView matter(@PathParam("id") long id) {
        return queries.matter(id, actor);
    }

    @Operation(operationId = "listDecisions", summary = "The decisions on a matter")
    @GET
    @Path("{id}/decisions")
    public List<DecisionView> decisions(@PathParam("id") long id) {
        return queries.matter(id, actor).decisions();
    }

    @Operation(operationId = "registerMatter", summary = "Register a matter in the diary")
    @POST
    @Path("{id}/register")
    public void register(@PathParam("id") long id, TaskForms.RegisterMatter form,
            @HeaderParam(CommandHeader.NAME) CommandKey key) {
        Bodies.required(form);
        matters.register(id, form.diaryNumber(), form.title(), form.rapporteur(), key, actor);
    }

    @Operation(operationId = "scheduleMatter", summary = "Put a matter on a meeting")
    @POST
    @Path("{id}/schedule")
    public void schedule(@PathParam("id") long id, TaskForms.ScheduleMatter form,
            @HeaderParam(CommandHeader.NAME) CommandKey key) {
        Bodies.required(form);
        matters.schedule(id, form.meetingDay(), form.alreadyHeld(), key, actor);
    }

    @Operation(operationId = "recordDecision", summary = "Record what the committee decided")
    @POST
    @Path("{id}/decisions")
    public void decide(@PathParam("id") long id, TaskForms.RecordDecision form,
            @HeaderParam(CommandHeader.NAME) CommandKey key) {
        matters.decide(id, TaskCompletion.draft(Bodies.required(form)), key, actor);
    }
}
