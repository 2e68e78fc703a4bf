package se.arshjul.api;

import java.util.Optional;
import java.util.stream.Stream;
import se.arshjul.kernel.NotFoundException;

/** The kinds of tasks by the names that callers know; within the house a kind is known by its form. */
enum TaskKind {
    CONFIRM_PREMISES(TaskKind.CONFIRMING, "cycle/premises"),
    WRITE_CONTRIBUTION(TaskKind.WRITING, "contribution/contribution"),
    REVIEW_CONTRIBUTION(TaskKind.REVIEWING, "contribution/review"),
    WRITE_DIVISION(TaskKind.WRITING_DIVISION, "contribution/division"),
    REVIEW_FIGURES(TaskKind.REVIEWING_FIGURES, "money/figures"),
    APPROVE_WHOLE(TaskKind.APPROVING, "contribution/approve"),
    REGISTER_MATTER(TaskKind.REGISTERING, "committee/matter"),
    SCHEDULE_MATTER(TaskKind.SCHEDULING, "committee/meeting"),
    RECORD_DECISION(TaskKind.DECIDING, "committee/decision"),
    CLOSE_YEAR(TaskKind.CLOSING, "cycle/close");

    static final String CONFIRMING = "confirmPremises";
    static final String WRITING = "writeContribution";
    static final String REVIEWING = "reviewContribution";
    static final String WRITING_DIVISION = "writeDivision";
    static final String REVIEWING_FIGURES = "reviewFigures";
    static final String APPROVING = "approveWhole";
    static final String REGISTERING = "registerMatter";
    static final String SCHEDULING = "scheduleMatter";
    static final String DECIDING = "recordDecision";
    static final String CLOSING = "closeYear";

    private final String word;
    private final String formKey;

    TaskKind(String word, String formKey) {
        this.word = word;
        this.formKey = formKey;
    }

    /** The kind whose form it is. */
    static TaskKind of(String formKey) {
        return find(formKey).orElseThrow(() -> new NotFoundException("form of task", formKey));
    }

    /** What callers call the kind; a step that no kind has stands as it is. */
    static String word(String formKey) {
        return find(formKey).map(kind -> kind.word).orElse(formKey);
    }

    private static Optional<TaskKind> find(String formKey) {
        return Stream.of(values()).filter(kind -> kind.formKey.equals(formKey)).findFirst();
    }

    /** The form of the kind that a caller names; one that nobody knows has no task either. */
    static String form(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).map(kind -> kind.formKey).findFirst().orElse(word);
    }
}
