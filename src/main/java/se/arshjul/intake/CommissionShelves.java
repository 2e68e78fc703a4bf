package se.arshjul.intake;

import static se.arshjul.intake.Shelf.every;
import static se.arshjul.intake.Shelf.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjul.commission.AnswerDraft;
import se.arshjul.commission.Commission;
import se.arshjul.commission.CommissionAnswer;
import se.arshjul.commission.CommissionApplies;
import se.arshjul.commission.Effect;
import se.arshjul.commission.Progress;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Body;
import se.arshjul.organisation.Node;

/** Where the files of commissions live. */
final class CommissionShelves {

    private CommissionShelves() {}

    static List<Shelf<?>> all() {
        return List.of(COMMISSIONS, PLACES, ANSWERS);
    }

    static final Shelf<Commission> COMMISSIONS = new Shelf<>(CommissionFiles.COMMISSIONS,
            every(Commission.class, "SELECT c FROM Commission c"),
            CommissionShelves::words,
            (entry, desk) -> new Commission(entry.text("kod")),
            (commission, entry, desk) -> {
                commission.describe(entry.text("text"), desk.find(Catalogue.BODIES, entry.text("organ"), Body.class),
                        entry.date("beslutad"), entry.whole("ordning"));
                commission.applyDuring(new Period(entry.text("period")));
                commission.give(entry.kronor("besparing_kr"),
                        Optional.ofNullable(entry.text("effekt")).map(Effect::valueOf).orElse(null), entry.kronor("uppnått_kr"));
            });

    static final Shelf<CommissionApplies> PLACES = new Shelf<>(CommissionFiles.PLACES,
            every(CommissionApplies.class, "SELECT a FROM CommissionApplies a"),
            applies -> row("uppdrag", applies.commission().code(), "organisation", applies.node().code()),
            (entry, desk) -> new CommissionApplies(commission(entry, desk), node(entry, desk)),
            (applies, entry, desk) -> {});

    static final Shelf<CommissionAnswer> ANSWERS = new Shelf<>(CommissionFiles.ANSWERS,
            (em, brought) -> {
                var periods = brought.stream().map(entry -> new Period(entry.text("period"))).distinct().toList();
                return periods.isEmpty() ? List.of()
                        : em.createQuery("SELECT a FROM CommissionAnswer a WHERE a.period IN :periods", CommissionAnswer.class)
                                .setParameter("periods", periods).getResultList();
            },
            answer -> row("uppdrag", answer.commission().code(), "organisation", answer.node().code(),
                    "period", answer.period().code(), "text", answer.draft().body(),
                    "läge", answer.draft().state() == null ? null : answer.draft().state().name()),
            (entry, desk) -> new CommissionAnswer(commission(entry, desk), node(entry, desk), new Period(entry.text("period"))),
            (answer, entry, desk) -> answer.bring(new AnswerDraft(entry.text("text"),
                    Optional.ofNullable(entry.text("läge")).map(Progress::valueOf).orElse(null), answer.draft().achievedKr())),
            CommissionAnswer::isWrittenHere);

    private static Map<String, Object> words(Commission commission) {
        return row("kod", commission.code(), "text", commission.text(), "organ", commission.body().code(),
                "beslutad", commission.decidedOn(), "period", commission.period().code(), "ordning", commission.ordinal(),
                "besparing_kr", commission.plannedKr(), "effekt", commission.effect() == null ? null : commission.effect().name(),
                "uppnått_kr", commission.achievedKr());
    }

    private static Commission commission(Entry entry, Desk desk) {
        return desk.find(CommissionFiles.COMMISSIONS, entry.text("uppdrag"), Commission.class);
    }

    private static Node node(Entry entry, Desk desk) {
        return desk.find(Catalogue.NODES, entry.text("organisation"), Node.class);
    }
}
