package se.arshjul.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Period;

/** Finds years and rounds. */
@ApplicationScoped
public class CycleRepository {

    @PersistenceContext EntityManager em;

    public AnnualCycle readCycle(long id) {
        return Optional.ofNullable(em.find(AnnualCycle.class, id)).orElseThrow(() -> new NotFoundException("cycle", id));
    }

    public Round readRound(long id) {
        return Optional.ofNullable(em.find(Round.class, id)).orElseThrow(() -> new NotFoundException("round", id));
    }

    /** Reads the round and keeps it for this transaction alone: whoever else moves it waits. */
    public Round lockRound(long id) {
        return Optional.ofNullable(em.find(Round.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("round", id));
    }

    public Optional<AnnualCycle> find(long departmentId, int year) {
        return em.createQuery("SELECT c FROM AnnualCycle c WHERE c.department.id = :department AND c.year = :year",
                        AnnualCycle.class)
                .setParameter("department", departmentId).setParameter("year", year).getResultStream().findFirst();
    }

    public List<AnnualCycle> cycles() {
        return em.createQuery("SELECT c FROM AnnualCycle c JOIN FETCH c.department ORDER BY c.year DESC, c.department.name",
                AnnualCycle.class).getResultList();
    }

    public List<Round> rounds(long cycleId) {
        return em.createQuery("SELECT r FROM Round r WHERE r.cycle.id = :cycle ORDER BY r.opensOn, r.id", Round.class)
                .setParameter("cycle", cycleId).getResultList();
    }

    public List<Round> rounds() {
        return em.createQuery("SELECT r FROM Round r JOIN FETCH r.cycle ORDER BY r.period DESC, r.id", Round.class)
                .getResultList();
    }

    /** The same kind of round a year earlier, from which texts may be fetched. */
    public Optional<Round> before(Round round) {
        return em.createQuery("""
                        SELECT r FROM Round r WHERE r.cycle.department = :department AND r.kindCode = :kind
                        AND r.period = :period""", Round.class)
                .setParameter("department", round.cycle().department()).setParameter("kind", round.kindCode())
                .setParameter("period", Period.ofYear(round.period().year() - 1)).getResultStream().findFirst();
    }

    public void add(Object entity) {
        em.persist(entity);
    }
}
