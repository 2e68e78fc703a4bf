package se.arshjul.commission;

import java.util.List;
import se.arshjul.contribution.MaterialDraft;

/** What a form holds of a place's answers to its commissions, and of its measures plan. */
public record AnswersDraft(List<Answer> answers, List<MeasureService.Row> measures) implements MaterialDraft {

    /** The answer to one commission, by its code, over the version that the writer saw. */
    public record Answer(String code, AnswerDraft draft, int seenVersion) {}

    public AnswersDraft {
        answers = List.copyOf(answers);
        measures = List.copyOf(measures);
    }
}
