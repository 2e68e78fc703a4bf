package se.arshjul.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjul.contribution.ContributionRepository;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.EarlierPlaces;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/**
 * Reads what a place and those below it do in a year, and how far it has come: everything for whoever may read drafts there,
 * for others what is published.
 */
@ApplicationScoped
@Transactional
public class YearOfActivitiesReader {

    @PersistenceContext EntityManager em;
    @Inject OrganisationRepository organisation;
    @Inject ContributionRepository plans;
    @Inject FollowedActivities activities;
    @Inject EarlierPlaces earlier;
    @Inject Access access;

    /** The place and year that a part of a plan or a report is of, as somebody sees who may see the part. */
    public YearOfActivities ofPart(long contributionId, Actor actor) {
        var contribution = plans.read(contributionId);
        return of(contribution.node().id(), contribution.round().period().year(), actor);
    }

    public YearOfActivities of(long nodeId, int year, Actor actor) {
        access.require(actor, Action.READ_PUBLISHED, null);
        var node = organisation.readNode(nodeId);
        boolean drafts = access.permits(actor, Action.READ_DRAFT, Place.of(node));
        if (!drafts && !isPublished(node, year)) {
            access.require(actor, Action.READ_DRAFT, Place.of(node));
        }
        var shown = activities.planned(department(node), year, nodes(node)).stream()
                .map(one -> drafts ? one : one.published()).collect(groupingBy(FollowedActivity::place, LinkedHashMap::new, toList()));
        return new YearOfActivities(node.name(), year, shown.entrySet().stream()
                .map(place -> new YearOfActivities.AtPlace(place.getKey(), place.getValue())).toList());
    }

    /** The place, every place that ever lay below it, and those that they replaced. */
    private Set<Long> nodes(Node node) {
        var below = em.createQuery("SELECT n.id FROM Node n WHERE n.path LIKE :path", Long.class)
                .setParameter("path", node.path() + "%").getResultList();
        return earlier.of(below).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private boolean isPublished(Node node, int year) {
        return !em.createQuery("""
                        SELECT r.id FROM Round r WHERE r.cycle.department.id = :department AND r.period = :year AND r.state = :published
                        AND r.kind = se.arshjul.steering.RoundKind.Kind.PLAN""", Long.class)
                .setParameter("department", department(node)).setParameter("year", Period.ofYear(year))
                .setParameter("published", Round.State.PUBLISHED).getResultList().isEmpty();
    }

    /** The place in its line that years are opened for; a place outside every department has no year. */
    private long department(Node node) {
        List<Long> ids = java.util.Arrays.stream(node.path().split("/")).filter(id -> !id.isEmpty()).map(Long::valueOf).toList();
        return em.createQuery("SELECT DISTINCT c.department.id FROM AnnualCycle c WHERE c.department.id IN :ids", Long.class)
                .setParameter("ids", ids).getResultList().stream().findFirst().orElse(ids.get(0));
    }
}
