package se.arshjul.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.commission.AnswerDraft;
import se.arshjul.commission.AnswerView;
import se.arshjul.commission.CommissionLine;
import se.arshjul.commission.Effect;
import se.arshjul.commission.MeasureDraft;
import se.arshjul.commission.MeasureView;
import se.arshjul.commission.PlaceAnswer;
import se.arshjul.commission.Progress;

/** Commissions, their answers and measures as callers see and send them. */
final class CommissionViews {

    private CommissionViews() {}

    /** A commission with what its places have answered last, and each answer of earlier periods where one is asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CommissionAnswers(String code, String text, String body, LocalDate decidedOn, String period, Effect effect, Long plannedKr,
            Long achievedKr, List<OfPlace> places, List<OfPlace> history) {

        static CommissionAnswers of(CommissionLine line, List<AnswerView> history) {
            var asked = line.commission();
            var sums = line.effectLine();
            return new CommissionAnswers(asked.code(), asked.text(), asked.bodyName(), asked.decidedOn(), asked.period().code(),
                    asked.effect(), sums.plannedKr(), sums.achievedKr(), line.places().stream().map(OfPlace::of).toList(),
                    history == null ? null : history.stream().map(OfPlace::of).toList());
        }
    }

    /** What one place has answered; only its name and that it has not answered, or that the answer is not to be read yet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfPlace(long placeId, String placeName, String state, String period, String text, Long achievedKr, Instant savedAt,
            String savedBy, String savedRole, Integer version) {

        static OfPlace of(PlaceAnswer place) {
            return place.answer() == null ? new OfPlace(place.place().id(), place.placeName(), place.stateCode(), null, null, null, null,
                    null, null, null) : of(place.answer());
        }

        static OfPlace of(AnswerView answer) {
            var draft = answer.draft();
            return new OfPlace(answer.place().id(), answer.placeName(), draft.state() == null ? null : draft.state().name(),
                    answer.period().code(), draft.body(), draft.achievedKr(), answer.savedAt(), answer.savedBy(), answer.savedRole(),
                    answer.version());
        }
    }

    /** An answer as it is sent in, with the version that the sender saw; 0 where there was none. */
    record AnswerBody(String text, Progress state, Long achievedKr, int seenVersion) {

        AnswerDraft draft() {
            return new AnswerDraft(text, state, achievedKr);
        }
    }

    /** A measure as it is read and sent; {@code version} is the one that is saved over. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeasureBody(Long id, String what, String ownerRole, LocalDate dueOn, Effect effect, Long plannedKr, Long achievedKr,
            String commission, int version) {

        static MeasureBody of(MeasureView measure) {
            var draft = measure.draft();
            return new MeasureBody(measure.id(), draft.what(), draft.ownerRole(), draft.dueOn(), draft.effect(), draft.plannedKr(),
                    draft.achievedKr(), draft.commissionCode(), measure.version());
        }

        MeasureDraft draft() {
            return new MeasureDraft(what, ownerRole, dueOn, effect, plannedKr, achievedKr, commission);
        }
    }
}
