package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Objects;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Deed;
import se.arshjul.audit.Retried;
import se.arshjul.cycle.ClosedYears;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.Saved;
import se.arshjul.kernel.Signature;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.steering.StatementRow;

/** Keeps figures that people write by hand: any by the controller with a note, the forecast by the place itself (money-10). */
@ApplicationScoped
@Retried
@Transactional
public class FigureService {

    @Inject FigureRepository figures;
    @Inject OrganisationRepository organisation;
    @Inject ReportParts reports;
    @Inject ClosedYears closed;
    @Inject Access access;
    @Inject AuditTrail audit;
    @Inject CommandReceipts receipts;
    @Inject BusinessTime time;

    /** The same command twice writes once. */
    public void write(FigureDraft draft, CommandKey key, Actor actor) {
        receipts.once(key, actor, "money.write", () -> {
            write(draft, actor);
        });
    }

    /** Saves over the version that the writer saw; an empty value takes the figure away, for it is not known (money-1). */
    public Saved write(FigureDraft draft, Actor actor) {
        var node = organisation.findNode(draft.nodeCode()).orElseThrow(() -> new NotFoundException("place", draft.nodeCode()));
        Standing on = access.granting(actor, draft.isForecast() ? Action.REPORT_FIGURES : Action.ENTER_FIGURES, Place.of(node));
        requireWritable(draft, node, on);
        BigDecimal amount = draft.amount();
        var figure = figures.find(node, draft.period(), draft.kind(), draft.row()).orElse(null);
        if (says(figure, amount, draft)) {
            return figure == null ? Saved.nothing(time.now()) : figure.saved(figure.typed());
        }
        var written = figure == null ? new Figure(node, draft.period().code(), draft.kind(), draft.row()) : figure;
        written.requireSeen(draft.seenVersion(), written.typed());
        requireNote(draft);
        var saved = amount == null ? takeAway(written) : keep(written, amount, draft, actor.signs(on, time.now()));
        audit.tell(Deed.of(actor, on, "money.written").about("figure-" + node.id(), node.name()).saying(told(draft, amount)));
        return saved;
    }

    private Saved takeAway(Figure figure) {
        figures.remove(figure);
        figures.flush();
        return Saved.nothing(time.now());
    }

    private Saved keep(Figure figure, BigDecimal amount, FigureDraft draft, Signature by) {
        figure.write(amount, Figure.Source.HAND, by);
        figure.noteDown(draft.note());
        figures.keep(figure);
        figures.flush();
        return figure.saved(figure.typed());
    }

    private void requireWritable(FigureDraft draft, Node node, Standing on) {
        closed.requireOpen(node, draft.period());
        if (figures.readRow(draft.row()).kind() == StatementRow.Kind.SUMMA) {
            throw new RuleBrokenException("money.sumRow", figures.readRow(draft.row()).name());
        }
        if (!node.existsDuring(draft.period().from(), draft.period().to())) {
            throw new RuleBrokenException("money.placeNotThere", node.name(), draft.period());
        }
        if (draft.kind() == FigureKind.UTFALL && draft.period().from().isAfter(time.today())) {
            throw new RuleBrokenException("money.notBegun", draft.period());
        }
        if (on.role().isManager() && reports.of(node, draft.period()).stream().anyMatch(ReportParts.Part::handedOver)) {
            throw new RuleBrokenException("money.partHandedOver", node.name());
        }
    }

    private static boolean says(Figure figure, BigDecimal amount, FigureDraft draft) {
        return figure == null ? amount == null : amount != null && amount.compareTo(figure.amount()) == 0
                && Objects.equals(draft.note(), figure.note());
    }

    private static void requireNote(FigureDraft draft) {
        if (!draft.isForecast() && draft.note() == null) {
            throw new RuleBrokenException("money.noteMissing");
        }
    }

    private static String told(FigureDraft draft, BigDecimal amount) {
        return "%s %s %s: %s".formatted(draft.kind(), draft.period(), draft.row(), amount == null ? "\u2013" : MoneyStyle.written(amount));
    }
}
