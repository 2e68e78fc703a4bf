package se.arshjul.plan;

/** One section that wants to be filled: whose it is, where and under which code. */
public record SectionOfPlace(long contributionId, Contribution.Kind kind, long nodeId, String nodeCode, String placeName,
        String code) {}
