package se.arshjul.reading;

import java.time.Instant;
import se.arshjul.contribution.ContributionContent;

/** A round's whole plan to be read: what it is called, whether it is published, and its content; a draft has no fingerprint. */
public record PlanDocument(long roundId, String title, String department, int year, boolean report, boolean published,
        Instant frozenAt, String fingerprint, ContributionContent content) {}
