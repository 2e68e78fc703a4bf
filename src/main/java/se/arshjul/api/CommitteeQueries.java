package se.arshjul.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.arshjul.api.CommitteeViews.DecisionView;
import se.arshjul.api.CommitteeViews.MatterView;
import se.arshjul.api.CommitteeViews.MeetingView;
import se.arshjul.committee.CommitteeRepository;
import se.arshjul.committee.MatterRights;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads matters, meetings and decisions for callers who may see them. */
@ApplicationScoped
@Transactional
public class CommitteeQueries {

    @Inject CommitteeRepository committee;
    @Inject OrganisationRepository organisation;
    @Inject Access access;
    @Inject MatterRights rights;

    List<MatterView> matters(Actor actor) {
        return committee.matters().stream()
                .filter(matter -> rights.permits(actor, matter.body().id(), matter.state()))
                .map(matter -> MatterView.of(matter, null)).toList();
    }

    MatterView matter(long id, Actor actor) {
        var matter = committee.read(id);
        rights.require(actor, matter.body().id(), matter.state());
        return MatterView.of(matter, committee.decisions(id).stream().map(DecisionView::of).toList());
    }

    List<MeetingView> meetings(Actor actor) {
        return organisation.bodies().stream()
                .filter(body -> access.permits(actor, Action.READ_COMMITTEE, Place.of(body)))
                .flatMap(body -> committee.meetings(body.id()).stream().map(meeting -> MeetingView.of(meeting, body.id())))
                .toList();
    }
}
