package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.api.FigureViews.FigureView;
import se.arshjul.api.FigureViews.StatementView;
import se.arshjul.audit.CommandKey;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Period;
import se.arshjul.money.FigureDraft;
import se.arshjul.money.FigureKind;
import se.arshjul.money.FigureService;
import se.arshjul.money.OverviewReader;
import se.arshjul.organisation.Actor;

/** The figures of places: read, written by hand, and as the statement that they make. */
@Tag(name = "Money", description = "Figures, statements and their review")
@Path("figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FiguresResource {

    @Inject OverviewReader reader;
    @Inject FigureService figures;
    @Inject Language language;
    @Inject Actor actor;

    /** The place's own figures of the period and of its year, by the code of the place. */
    @Operation(operationId = "listFigures", summary = "A place's figures of a period")
    @GET
    public List<FigureView> list(@QueryParam("place") String place, @QueryParam("period") String period) {
        return reader.figures(code(place), period(period), actor).stream().map(FigureView::of).toList();
    }

    @Operation(operationId = "getStatement", summary = "A place's income statement of a period")
    @GET
    @Path("statement")
    public StatementView statement(@QueryParam("place") String place, @QueryParam("period") String period) {
        return reader.statement(code(place), period(period), actor)
                .map(statement -> StatementView.of(statement, period, language.locale()))
                .orElseThrow(() -> new NotFoundException("statement of place", place));
    }

    /** A figure written by hand; an empty value takes it away, {@code seenVersion} is 0 where there was none. */
    public record Written(String place, String period, String kind, String row, String value, String note, int seenVersion) {

        FigureDraft draft() {
            try {
                return new FigureDraft(code(place), FiguresResource.period(period), FigureKind.valueOf(String.valueOf(kind)),
                        code(row), value, note, seenVersion);
            } catch (IllegalArgumentException unknownKind) {
                throw new BadRequestException(unknownKind);
            }
        }
    }

    @Operation(operationId = "writeFigure", summary = "Write a place's figures by hand")
    @PUT
    public void write(Written written, @HeaderParam(CommandHeader.NAME) CommandKey key) {
        figures.write(Bodies.required(written).draft(), key, actor);
    }

    private static String code(String given) {
        if (given == null || given.isBlank()) {
            throw new BadRequestException();
        }
        return given.strip();
    }

    private static Period period(String given) {
        if (!Period.isPeriod(given)) {
            throw new BadRequestException();
        }
        return new Period(given);
    }
}
