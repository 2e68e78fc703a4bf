package se.arshjul.contribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.arshjul.kernel.RuleBrokenException;

/** What a contribution still lacks before it may be handed over (contribution-5). */
public final class Completeness {

    private final Contribution contribution;
    private final List<Lack> ofMaterial;

    /** Counts the texts that are demanded, and what the rooms say of the sections that they fill. */
    Completeness(Contribution contribution, List<Lack> ofMaterial) {
        this.contribution = contribution;
        this.ofMaterial = ofMaterial;
    }

    /**
     * One thing that is missing: the key of its text, what the text speaks of, and where, as {@code section:UPPDRAG} or
     * {@code activity:12:STARTS_ON}. Some may be passed over with a written reason (contribution-10).
     *
     * @param more what else the text speaks of: keys of words, or a year; null for nothing
     */
    public record Lack(String key, String what, String target, boolean mayBeOverridden, Object more) {

        public Lack(String key, String what, String target, boolean mayBeOverridden) {
            this(key, what, target, mayBeOverridden, null);
        }

        public Lack(String key, String what, String target) {
            this(key, what, target, false);
        }

        /** What its text speaks of, with the fields named in the reader's language. */
        public Object[] arguments(UnaryOperator<String> textOf) {
            return new Object[] {what, more instanceof Collection<?> fields
                    ? fields.stream().map(key -> textOf.apply((String) key)).toList() : more};
        }
    }

    public List<Lack> lacks() {
        var lacks = new ArrayList<Lack>();
        contribution.sections().stream().filter(Section::isMissing)
                .forEach(section -> lacks.add(new Lack("contribution.lacks.section", section.heading(), "section:" + section.code())));
        lacks.addAll(ofMaterial);
        return lacks;
    }

    /** Stops the hand-over and names everything that is missing. */
    public void require() {
        var lacks = lacks();
        boolean passable = contribution.isOverridden() && lacks.stream().allMatch(Lack::mayBeOverridden);
        if (!lacks.isEmpty() && !passable) {
            throw new IncompleteException(lacks);
        }
    }

    /** The hand-over of something incomplete; the message names everything that is missing at once. */
    public static class IncompleteException extends RuleBrokenException {

        private final transient List<Lack> lacks;

        IncompleteException(List<Lack> lacks) {
            super("contribution.incomplete", lacks.stream().map(Lack::what).distinct().collect(Collectors.joining(", ")));
            this.lacks = lacks;
        }

        public List<Lack> lacks() {
            return lacks;
        }
    }
}
