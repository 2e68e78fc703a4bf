package se.arshjul.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.PlaceNote;
import se.arshjul.web.Texts;

/** Says in plain words how a contribution stands and what happens next. */
@Named
@RequestScoped
public class PlanWords {

    @Inject Texts texts;

    public String tone(Contribution.State state) {
        return switch (state) {
            case WAITING -> "idle";
            case DRAFT -> "ongoing";
            case RETURNED -> "returned";
            case SUBMITTED -> "info";
            case ACCEPTED -> "done";
        };
    }

    /** What has happened to a place in a round under way, and who answers now; null for nothing. */
    public String note(PlaceNote note) {
        return note == null ? null : noteWord(note) + ". " + noteText(note);
    }

    public String noteWord(PlaceNote note) {
        return texts.of("contribution.note." + note.kind(), note.kind() == PlaceNote.Kind.MOVED ? note.movedTo() : note.ended());
    }

    public String noteText(PlaceNote note) {
        if (note.kind() == PlaceNote.Kind.MOVED) {
            return texts.of("contribution.note.judgedBy", note.reviewer());
        }
        return note.answering().isEmpty() ? texts.of("contribution.note.nobody") : texts.of("contribution.note.answering", note.answering());
    }

    /** What happens next, for the writer or for somebody who only reads. */
    public String next(ContributionView view) {
        var head = view.head();
        if (head.cancelled()) {
            return texts.of("contribution.next.cancelled");
        }
        if (!view.mine()) {
            return texts.of("contribution.next.reader", head.placeName());
        }
        return texts.of("contribution.next." + head.state(), head.placeName(), head.parentName() == null ? "" : head.parentName());
    }
}
