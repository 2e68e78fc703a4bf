package se.arshjul.commission;

import java.util.List;
import java.util.function.Predicate;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Place;

/** Which answers a reader may see: those of a report that is still being written, where drafts may be read; all others. */
final class ReadableAnswers {

    private final List<Round> unpublished;
    private final Predicate<Place> drafts;

    ReadableAnswers(List<Round> unpublished, Predicate<Place> drafts) {
        this.unpublished = unpublished;
        this.drafts = drafts;
    }

    boolean lets(AnswerView answer) {
        return drafts.test(answer.place()) || !isBeingWritten(answer.period(), answer.place());
    }

    boolean draftsAt(Place place) {
        return drafts.test(place);
    }

    private boolean isBeingWritten(Period period, Place place) {
        return unpublished.stream().anyMatch(round -> round.period().equals(period)
                && place.path().startsWith(round.cycle().department().path()));
    }
}
