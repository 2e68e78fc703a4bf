package se.arshjul.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Standing;
import se.arshjul.web.Texts;
import se.arshjul.worklist.WorkItem;

/** Why a task came to the reader where it is not simply their own: the post is vacant, or the place has ended. */
@Named
@RequestScoped
public class TaskGround {

    @Inject Actor actor;
    @Inject Texts texts;

    /** Null for a task of the reader's own. */
    public String of(WorkItem item) {
        return words(actor.best(standing -> item.audience().equals(standing.audience())));
    }

    /** The same for whoever manages the place. */
    public String at(Place place) {
        return place == null ? null : words(actor.managing(place));
    }

    private String words(Optional<Standing> on) {
        return on.map(standing -> {
            if (standing.isAtEndedPlace()) {
                return texts.of("worklist.ground.ended", standing.placeName());
            }
            return standing.ground() != Standing.Ground.VACANT_BELOW ? null
                    : texts.of("worklist.ground.vacant", texts.of("organisation.role." + standing.title()), standing.placeName());
        }).orElse(null);
    }
}
