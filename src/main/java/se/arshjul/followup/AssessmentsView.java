package se.arshjul.followup;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.arshjul.goal.AssessmentDraft;
import se.arshjul.goal.Finding;
import se.arshjul.goal.StandingAssessment;
import se.arshjul.steering.StatusWord;

/** What the form of a report's goals shows: the words to choose among, and each goal with what is known of it. */
public record AssessmentsView(boolean forecast, List<Word> words, List<Row> rows) implements Serializable {

    /** A status word as it is shown: the word with its sign and colour. */
    public record Word(StatusWord.Scale scale, String code, String name, String look) implements Serializable {

        static Word of(StatusWord word) {
            return new Word(word.scale(), word.code(), word.name(), word.look());
        }
    }

    /** A goal that the place assesses: what is written of it now, what was said the last time, and what speaks for what. */
    public record Row(AssessedGoal goal, AssessmentDraft draft, int version, Instant savedAt, StandingAssessment last,
            List<Finding> evidence, Word proposal) implements Serializable {}

    public AssessmentsView {
        words = List.copyOf(words);
        rows = List.copyOf(rows);
    }

    /** The word with a code; null for none. */
    public Word word(String code) {
        return words.stream().filter(word -> word.code().equals(code)).findFirst().orElse(null);
    }

    public List<Word> of(StatusWord.Scale scale) {
        return words.stream().filter(word -> word.scale() == scale).toList();
    }
}
