package se.arshjul.followup;

import java.util.List;
import se.arshjul.contribution.MaterialDraft;

/** What a form holds of a place's assessments. */
public record AssessmentsDraft(List<AssessmentService.Typed> assessments) implements MaterialDraft {

    public AssessmentsDraft {
        assessments = List.copyOf(assessments);
    }
}
