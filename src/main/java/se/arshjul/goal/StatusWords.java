package se.arshjul.goal;

import java.util.List;
import java.util.Optional;
import se.arshjul.goal.Finding.Says;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.steering.StatusWord;
import se.arshjul.steering.StatusWord.Scale;
import se.arshjul.steering.StatusWord.Tone;

/** The status words of the steering model, and what each of them says whatever the municipality calls it (goal-3). */
public final class StatusWords {

    /** The goal does not concern the place; by the code of the import format. */
    static final String NOT_OURS = "AVSER_EJ";
    /** The place cannot judge, and says why; by the code of the import format. */
    static final String CANNOT_JUDGE = "KAN_EJ_BEDOMAS";
    private static final String IDLE = "idle";

    private final List<StatusWord> words;

    /** In the order of the model. */
    public StatusWords(List<StatusWord> words) {
        this.words = List.copyOf(words);
    }

    public List<StatusWord> of(Scale scale) {
        return words.stream().filter(word -> word.scale() == scale).toList();
    }

    public Optional<StatusWord> find(String code) {
        return words.stream().filter(word -> word.code().equals(code)).findFirst();
    }

    /** Refuses a word that the model does not have in the scale; no word at all is allowed. */
    public void require(AssessmentDraft draft) {
        require(Scale.LAGE, draft.level());
        require(Scale.TREND, draft.trend());
        require(Scale.PROGNOS, draft.forecast());
    }

    private void require(Scale scale, String code) {
        if (code != null && find(code).filter(word -> word.scale() == scale).isEmpty()) {
            throw new RuleBrokenException("goal.assessment.unknownWord", code,
                    String.join(", ", of(scale).stream().map(StatusWord::name).toList()));
        }
    }

    /** The word for a goal on which nothing has begun: the first that may not stand at year end. */
    Optional<StatusWord> notStarted() {
        var open = open();
        return open.stream().filter(word -> IDLE.equals(word.symbol())).findFirst()
                .or(() -> open.size() > 1 ? Optional.of(open.get(0)) : Optional.empty());
    }

    private List<StatusWord> open() {
        return of(Scale.LAGE).stream().filter(word -> !word.isFinal()).toList();
    }

    boolean isNotStarted(String code) {
        return notStarted().filter(word -> word.code().equals(code)).isPresent();
    }

    boolean isFinal(String code) {
        return find(code).filter(StatusWord::isFinal).isPresent();
    }

    /** What a level says as evidence for somebody else's judgement. */
    public Says says(String code) {
        var word = find(code);
        if (word.isEmpty() || NOT_OURS.equals(code) || CANNOT_JUDGE.equals(code)) {
            return Says.NOTHING;
        }
        if (!word.get().isFinal()) {
            return isNotStarted(code) ? Says.NOT_STARTED : Says.ONGOING;
        }
        return switch (word.get().tone()) {
            case BRA -> Says.REACHED;
            case VARNING -> Says.PARTLY;
            case DALIG -> Says.MISSED;
            case NEUTRAL -> Says.NOTHING;
        };
    }

    /** The word of this municipality for what evidence says; empty where it has none. */
    public Optional<StatusWord> wordFor(Says says) {
        return switch (says) {
            case REACHED -> verdict(Tone.BRA);
            case PARTLY -> verdict(Tone.VARNING);
            case MISSED -> verdict(Tone.DALIG);
            case ONGOING -> open().stream().filter(word -> !isNotStarted(word.code())).findFirst();
            case NOT_STARTED -> notStarted();
            case NOTHING -> Optional.empty();
        };
    }

    private Optional<StatusWord> verdict(Tone tone) {
        return of(Scale.LAGE).stream().filter(word -> word.isFinal() && word.tone() == tone
                && !CANNOT_JUDGE.equals(word.code()) && !NOT_OURS.equals(word.code())).findFirst();
    }
}
