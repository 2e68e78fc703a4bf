package se.arshjul.committee;

import java.time.LocalDate;
import java.util.Set;
import se.arshjul.kernel.RuleBrokenException;

/**
 * What the secretary's form of a decision holds. The contributions are those of the divisions and units that a matter is
 * referred back to, with the day by which it is to be done again; the body's code says where a forwarded matter goes.
 * The paragraph is its number alone, however it was typed.
 */
public record DecisionDraft(String paragraph, Outcome outcome, String wording, String reason, ReturnStep returnTo,
        Set<Long> contributionIds, LocalDate redoBy, String forwardedTo) {

    private static final String PARAGRAPH = "§?\\s*\\d{1,4}";

    public DecisionDraft {
        paragraph = number(text(paragraph));
        wording = text(wording);
        reason = text(reason);
        contributionIds = contributionIds == null ? Set.of() : Set.copyOf(contributionIds);
    }

    private static String number(String typed) {
        return typed.matches(PARAGRAPH) ? typed.replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", "") : typed;
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** The same with a day for what is sent back, where none was named. */
    DecisionDraft redoneBy(LocalDate proposal) {
        boolean named = redoBy != null || outcome != Outcome.REFERRED_BACK;
        return named ? this : new DecisionDraft(paragraph, outcome, wording, reason, returnTo, contributionIds, proposal, forwardedTo);
    }

    void require() {
        if (outcome == null) {
            throw new RuleBrokenException("committee.outcomeMissing");
        }
        if (!paragraph.matches(PARAGRAPH)) {
            throw new RuleBrokenException("committee.paragraph", paragraph);
        }
        if (outcome == Outcome.REFERRED_BACK) {
            requireWayBack();
        }
    }

    private void requireWayBack() {
        if (reason.isEmpty()) {
            throw new RuleBrokenException("committee.reasonMissing");
        }
        if (returnTo == null) {
            throw new RuleBrokenException("committee.stepMissing");
        }
        if (returnTo == ReturnStep.DIVISIONS && contributionIds.isEmpty()) {
            throw new RuleBrokenException("committee.placesMissing");
        }
    }
}
