package se.arshjul.commission;

import java.util.Collection;
import java.util.Objects;
import se.arshjul.organisation.Place;

/** What several places say that one commission has given: what a place has counted is not counted again below it (commission-6). */
final class CountedOnce {

    private CountedOnce() {}

    /** Null when no place has told an amount. */
    static Long sum(Collection<AnswerView> answers) {
        return answers.stream().filter(answer -> answer.draft().achievedKr() != null)
                .filter(answer -> answers.stream().noneMatch(other -> hasCounted(other, answer.place())))
                .map(answer -> answer.draft().achievedKr()).filter(Objects::nonNull).reduce(Math::addExact).orElse(null);
    }

    private static boolean hasCounted(AnswerView other, Place below) {
        return other.draft().achievedKr() != null && other.place().isAbove(below);
    }
}
