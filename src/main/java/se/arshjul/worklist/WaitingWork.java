package se.arshjul.worklist;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.arshjul.notice.OpenStep;
import se.arshjul.notice.OpenSteps;
import se.arshjul.organisation.OpenWork;

/** Tells the rooms below what waits: at which places, and how a step that a hint was given about stands today. */
@ApplicationScoped
public class WaitingWork implements OpenWork, OpenSteps {

    private static final String MANAGER = "manager:";

    @PersistenceContext EntityManager em;
    @Inject WorklistReader reader;

    @Override
    @SuppressWarnings("unchecked")
    public Set<Long> at(Collection<Long> nodes) {
        List<String> audiences = em.createNativeQuery(
                        "SELECT DISTINCT audience FROM work_item WHERE audience = ANY (string_to_array(?1, ','))")
                .setParameter(1, String.join(",", nodes.stream().map(id -> MANAGER + id).toList())).getResultList();
        return audiences.stream().map(name -> Long.valueOf(name.substring(MANAGER.length()))).collect(toSet());
    }

    @Override
    public List<OpenStep> of(Collection<String> processKeys) {
        return reader.about(processKeys).stream().map(WorkItem::asStep).toList();
    }
}
