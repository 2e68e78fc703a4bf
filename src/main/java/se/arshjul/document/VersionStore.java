package se.arshjul.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Rows;

/** Freezes versions and finds them again. */
@ApplicationScoped
public class VersionStore {

    @PersistenceContext EntityManager em;
    @Inject BusinessTime time;

    /** Freezes the content under the subject's next number. The caller holds the subject, so no number is taken twice. */
    public FrozenVersion freeze(long subjectId, FrozenVersion.Occasion occasion, String content, String by, String why) {
        var version = new FrozenVersion(subjectId, nextNumber(subjectId), occasion, content)
                .signed(time.now(), by, why);
        em.persist(version);
        return version;
    }

    private int nextNumber(long subjectId) {
        return 1 + em.createQuery("SELECT COALESCE(MAX(v.number), 0) FROM FrozenVersion v WHERE v.subjectId = :id",
                Integer.class).setParameter("id", subjectId).getSingleResult();
    }

    public FrozenVersion read(long id) {
        return Optional.ofNullable(em.find(FrozenVersion.class, id)).orElseThrow(() -> new NotFoundException("version", id));
    }

    public FrozenVersion read(long subjectId, int number) {
        return em.createQuery("SELECT v FROM FrozenVersion v WHERE v.subjectId = :id AND v.number = :number",
                        FrozenVersion.class)
                .setParameter("id", subjectId).setParameter("number", number).getResultStream().findFirst()
                .orElseThrow(() -> new NotFoundException("version", subjectId + "/" + number));
    }

    public Optional<FrozenVersion> latest(long subjectId, FrozenVersion.Occasion... occasions) {
        return em.createQuery("""
                        SELECT v FROM FrozenVersion v WHERE v.subjectId = :id AND v.occasion IN :occasions
                        ORDER BY v.number DESC""", FrozenVersion.class)
                .setParameter("id", subjectId).setParameter("occasions", List.of(occasions)).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** The versions of a subject without their content, oldest first. */
    public List<VersionNote> notes(long subjectId) {
        return Rows.list(em.createQuery("""
                        SELECT v.id, v.number, v.occasion, v.fingerprint, v.frozenAt, v.frozenBy, v.reason
                        FROM FrozenVersion v WHERE v.subjectId = :id ORDER BY v.number""")
                .setParameter("id", subjectId), VersionNote.class);
    }
}
