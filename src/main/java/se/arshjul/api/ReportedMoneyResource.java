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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.api.AutosaveBodies.Kept;
import se.arshjul.api.AutosaveBodies.Typed;
import se.arshjul.contribution.ContributionReader;
import se.arshjul.contribution.ContributionView.Head;
import se.arshjul.money.FigureDraft;
import se.arshjul.money.FigureService;
import se.arshjul.money.ReportReader;
import se.arshjul.money.ReportService;
import se.arshjul.money.Reported.GrantField;
import se.arshjul.money.Reported.UncertaintyField;
import se.arshjul.money.Reported.VarianceField;
import se.arshjul.money.Reported;
import se.arshjul.organisation.Actor;

/** What a place's part of a report tells of its money, saved as it is typed; an empty value takes it back. */
@Tag(name = "Reports", description = "What a report's part holds besides its texts")
@Path("contributions/{id}/money")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportedMoneyResource {

    @Inject ContributionReader parts;
    @Inject ReportReader reader;
    @Inject ReportService reports;
    @Inject FigureService figures;
    @Inject KeptAnswer kept;
    @Inject Actor actor;
    @PathParam("id") long id;

    @Operation(operationId = "getReportedMoney", summary = "What the part tells of its money")
    @GET
    public Reported told() {
        var head = head();
        return reader.read(head.place().id(), head.period(), actor);
    }

    @Operation(operationId = "saveForecast", summary = "Save the forecast of a row")
    @PUT
    @Path("forecast/{row}")
    public Kept save(@PathParam("row") String row, Typed typed) {
        var given = Bodies.required(typed);
        var head = head();
        return kept.in(figures.write(FigureDraft.forecast(head.placeCode(), head.period(), row, given.value(), given.seenVersion()), actor));
    }

    @Operation(operationId = "saveUncertaintyField", summary = "Save one field of how certain the forecast is")
    @PUT
    @Path("uncertainty/{field}")
    public Kept save(@PathParam("field") UncertaintyField field, Typed typed) {
        var head = head();
        var given = Bodies.required(typed);
        return kept.in(reports.saveUncertainty(head.place().id(), head.period(), field, given.value(), given.seenVersion(), actor));
    }

    @Operation(operationId = "saveVarianceField", summary = "Save one field of why the outcome differs")
    @PUT
    @Path("variance/{field}")
    public Kept save(@PathParam("field") VarianceField field, Typed typed) {
        var head = head();
        var given = Bodies.required(typed);
        return kept.in(reports.saveVariance(head.place().id(), head.period(), field, given.value(), given.seenVersion(), actor));
    }

    @Operation(operationId = "saveGrantField", summary = "Save one field of a grant")
    @PUT
    @Path("grants/{ordinal}/{field}")
    public Kept save(@PathParam("ordinal") int ordinal, @PathParam("field") GrantField field, Typed typed) {
        var head = head();
        var given = Bodies.required(typed);
        return kept.in(reports.saveGrant(head.place().id(), head.period(), ordinal, field, given.value(), given.seenVersion(), actor));
    }

    private Head head() {
        return parts.contribution(id, actor).head();
    }
}
