package se.arshjul.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Dates what has been played so far back in time, so that last year's plan was made last year. */
@ApplicationScoped
@Transactional
public class DemoHistory {

    @PersistenceContext EntityManager em;

    void dateBack(int days) {
        for (String update : new String[] {
            "UPDATE frozen_version SET frozen_at = frozen_at - make_interval(days => ?1)",
            "UPDATE audit_event SET at = at - make_interval(days => ?1) WHERE subject <> 'import'",
            "UPDATE done_item SET done_at = done_at - make_interval(days => ?1)",
            "UPDATE decision SET registered_at = registered_at - make_interval(days => ?1)",
            "UPDATE section SET saved_at = saved_at - make_interval(days => ?1)",
            "UPDATE activity SET saved_at = saved_at - make_interval(days => ?1)"}) {
            em.createNativeQuery(update).setParameter(1, days).executeUpdate();
        }
    }
}
