package se.arshjul.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.organisation.Level;

/** Answers how this municipality steers (steering-1). */
@ApplicationScoped
public class SteeringModel {

    @PersistenceContext EntityManager em;

    public List<GoalLevel> goalLevels() {
        return em.createQuery("SELECT l FROM GoalLevel l ORDER BY l.ordinal", GoalLevel.class).getResultList();
    }

    public List<StatusWord> statusWords() {
        return em.createQuery("SELECT w FROM StatusWord w ORDER BY w.scale, w.ordinal", StatusWord.class).getResultList();
    }

    public List<RoundKind> roundKinds() {
        return em.createQuery("SELECT r FROM RoundKind r ORDER BY r.kind, r.monthTo", RoundKind.class).getResultList();
    }

    public List<StatementRow> statementRows() {
        return em.createQuery("SELECT r FROM StatementRow r ORDER BY r.ordinal", StatementRow.class).getResultList();
    }

    public List<AccountRange> accountRanges() {
        return em.createQuery("SELECT r FROM AccountRange r ORDER BY r.accountFrom", AccountRange.class).getResultList();
    }

    public List<MoneyRule> moneyRules() {
        return em.createQuery("SELECT r FROM MoneyRule r ORDER BY r.key", MoneyRule.class).getResultList();
    }

    public List<SectionTemplate> sections() {
        return em.createQuery("SELECT s FROM SectionTemplate s ORDER BY s.document, s.level, s.ordinal",
                SectionTemplate.class).getResultList();
    }

    public List<SectionTemplate> sections(String document, Level level) {
        return em.createQuery("""
                        SELECT s FROM SectionTemplate s WHERE s.document = :document AND s.level = :level
                        ORDER BY s.ordinal""", SectionTemplate.class)
                .setParameter("document", document).setParameter("level", level).getResultList();
    }

    /** The kind of round that makes the plan. */
    public RoundKind planRound() {
        return Optional.of(em.createQuery("SELECT r FROM RoundKind r WHERE r.kind = :plan ORDER BY r.monthFrom",
                        RoundKind.class).setParameter("plan", RoundKind.Kind.PLAN).getResultList())
                .filter(found -> !found.isEmpty()).map(found -> found.get(0))
                .orElseThrow(() -> new NotFoundException("round kind", RoundKind.Kind.PLAN));
    }
}
