package se.arshjul.contribution;

/** One section that wants to be filled: whose it is, where, under which code, and whether the steering model demands it. */
public record SectionOfPlace(long contributionId, Contribution.Kind kind, long nodeId, String nodeCode, String placeName,
        String code, boolean required) {}
