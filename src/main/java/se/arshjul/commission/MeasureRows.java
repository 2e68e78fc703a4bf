package se.arshjul.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.RemovableRows;
import se.arshjul.document.FrozenForm;
import se.arshjul.kernel.RuleBrokenException;

/** Moves a measure's row out of its table and back: the same row, version and all. */
@ApplicationScoped
public class MeasureRows implements RemovableRows {

    public static final String KIND = "MEASURE";

    @PersistenceContext EntityManager em;
    @Inject CommissionRepository commissions;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public FrozenForm form() {
        return FrozenForm.REMOVED_MEASURE;
    }

    @Override
    public void requireWritable(Contribution part) {
        CommissionSection.requireWritable(part);
    }

    @Override
    public Optional<String> findTitle(Contribution part, long measureId) {
        return commissions.findMeasure(part, measureId).map(measure -> measure.draft().what());
    }

    @Override
    public String takeOut(long measureId) {
        em.flush();
        return (String) em.createNativeQuery("""
                        WITH gone AS (DELETE FROM measure WHERE id = ?1 RETURNING *)
                        SELECT CAST(row_to_json(gone) AS text) FROM gone""").setParameter(1, measureId).getSingleResult();
    }

    /** A column that has come to the table meanwhile gets its default. */
    @Override
    public void putBack(String content) {
        em.createNativeQuery("SELECT put_rows_back('measure', CAST(?1 AS json))").setParameter(1, content).getSingleResult();
    }

    @Override
    public void requireTakenOnce(Contribution part, long measureId) {
        commissions.findMeasure(part, measureId).ifPresent(back -> requireTakenOnce(part, back));
    }

    /** What goes on from the round before is taken over once. */
    private void requireTakenOnce(Contribution part, Measure back) {
        var others = commissions.measuresToChange(part).stream().filter(one -> !one.id().equals(back.id()));
        if (back.continues() != null && others.anyMatch(one -> back.continues().equals(one.continues()))) {
            throw new RuleBrokenException("commission.measures.takenAnew", back.draft().what());
        }
    }
}
