package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.arshjul.document.DocumentWords;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.organisation.Node;

/** Tells in Swedish where an amount of a statement comes from: who or what brought it and when, or what it is computed of. */
@ApplicationScoped
public class FigureOrigin {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("sv"))
            .withZone(BusinessTime.ZONE);

    @Inject FigureRepository figures;

    public String of(Node node, Statement statement, String row, int column) {
        var cell = statement.cell(row, column);
        return switch (cell.origin()) {
            case OWN -> own(node, statement.columns().get(column), row);
            case BELOW, EARLIER_PLACE, SUM, DEVIATION, MISSING -> DocumentWords.of("money.origin." + cell.origin());
        };
    }

    private String own(Node node, StatementColumn column, String row) {
        return figures.find(node, column.period(), column.content().kind(), row).map(figure -> {
            String how = DocumentWords.of("money.source." + figure.source());
            String who = figure.savedBy() == null ? how : how + ", " + figure.savedBy();
            return (figure.savedAt() == null ? who : who + ", " + day(figure.savedAt()))
                    + (figure.note() == null ? "" : ". " + figure.note());
        }).orElseGet(() -> DocumentWords.of("money.origin.BELOW"));
    }

    private static String day(Instant at) {
        return DAY.format(at);
    }
}
