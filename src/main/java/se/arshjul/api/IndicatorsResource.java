package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.api.AutosaveBodies.Kept;
import se.arshjul.api.AutosaveBodies.Typed;
import se.arshjul.audit.CommandKey;
import se.arshjul.indicator.FetchResult;
import se.arshjul.indicator.IndicatorService;
import se.arshjul.indicator.IndicatorValue.Kind;
import se.arshjul.indicator.IndicatorValue.Sex;
import se.arshjul.indicator.IndicatorViews;
import se.arshjul.indicator.KoladaFetch;
import se.arshjul.indicator.SavedValue;
import se.arshjul.indicator.ValueDraft;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;

/** Indicators: what they are, how they stand at a place, their values, and what Kolada tells. */
@Tag(name = "Indicators", description = "Indicators and their values")
@Path("indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IndicatorsResource {

    @Inject IndicatorViews views;
    @Inject IndicatorService service;
    @Inject KoladaFetch kolada;
    @Inject Language language;
    @Inject KeptAnswer kept;
    @Inject Actor actor;

    /** Every indicator; with a place those of the place as they stand in the period, else in the newest one. */
    @Operation(operationId = "listIndicators", summary = "Every indicator, or those of a place with outcome, target and judgement")
    @GET
    public List<IndicatorView> list(@QueryParam("place") String place, @QueryParam("period") String period) {
        if (place == null) {
            return views.all(actor).stream().map(IndicatorView::of).toList();
        }
        var asked = period == null ? views.latest() : period(period);
        return views.at(place, asked, actor).stream().map(one -> IndicatorView.of(one, language::text)).toList();
    }

    private static Period period(String written) {
        if (written != null && !Period.isPeriod(written)) {
            throw new BadRequestException();
        }
        return written == null ? null : new Period(written);
    }

    /** Every value as it is kept, with where it came from; empty where it is known to be missing. */
    @Operation(operationId = "listIndicatorValues", summary = "The values of an indicator as they are kept")
    @GET
    @Path("{code}/values")
    public List<ValueView> values(@PathParam("code") String code, @QueryParam("place") String place,
            @QueryParam("from") String from, @QueryParam("to") String to) {
        return views.values(code, place, period(from), period(to), actor).stream().map(ValueView::of).toList();
    }

    /** A value to be written over the version that was seen; 0 where there was none. An empty one is known to be missing. */
    public record NewValue(Kind kind, Sex sex, String value, String note, int seenVersion) {}

    @Operation(operationId = "saveIndicatorValue", summary = "Write a value of an indicator")
    @PUT
    @Path("{code}/values/{place}/{period}")
    public SavedValue save(@PathParam("code") String code, @PathParam("place") String place,
            @PathParam("period") String period, NewValue value) {
        var given = Bodies.required(value);
        return service.write(new ValueDraft(code, place, period(period), given.kind(), given.sex(), given.value(), given.note(),
                given.seenVersion()), actor);
    }

    /** One of the two fields of an outcome, saved as it is typed. */
    public enum Field { VALUE, NOTE }

    @Operation(operationId = "saveIndicatorValueField", summary = "Save one field of a value of an indicator")
    @PUT
    @Path("{code}/values/{place}/{period}/fields/{field}")
    public Kept saveField(@PathParam("code") String code, @PathParam("place") String place,
            @PathParam("period") String period, @PathParam("field") Field field, Typed typed) {
        var given = Bodies.required(typed);
        return kept.in(field == Field.VALUE ? service.writeValue(code, place, period(period), given.value(), given.seenVersion(), actor)
                : service.writeNote(code, place, period(period), given.value(), given.seenVersion(), actor));
    }

    /** The department whose figures are fetched. */
    public record Fetch(String department) {}

    @Operation(operationId = "fetchKolada", summary = "Fetch a department's figures from Kolada")
    @POST
    @Path("kolada")
    public FetchResult fetch(Fetch fetch, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        return kolada.fetch(Bodies.required(Bodies.required(fetch).department()), key, actor);
    }
}
