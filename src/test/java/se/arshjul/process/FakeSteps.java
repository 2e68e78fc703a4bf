package se.arshjul.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.committee.CommitteeSteps;
import se.arshjul.contribution.ContributionSteps;
import se.arshjul.cycle.CycleSteps;

/** The features as the processes see them: remembers what was asked, answers what the test says. */
final class FakeSteps implements ContributionSteps, CycleSteps, CommitteeSteps {
    static final Instant NEVER = Instant.parse("2099-01-01T00:00:00Z");

    final List<String> calls = new ArrayList<>();
    final Map<Long, List<Long>> unitsOf = new HashMap<>();
    List<Long> divisions = List.of();
    List<Long> returned = List.of();
    List<Long> followUps = List.of();
    boolean carriesMoney;
    final Map<Long, Instant> followUpOpensAt = new HashMap<>();
    Instant reminderAt = NEVER;
    Instant escalationAt = NEVER;
    Instant planRoundOpensAt = NEVER;
    Instant yearEndsAt = NEVER;

    void reset() {
        calls.clear();
        unitsOf.clear();
        divisions = List.of();
        returned = List.of();
        followUps = List.of();
        carriesMoney = false;
        followUpOpensAt.clear();
        reminderAt = NEVER;
        escalationAt = NEVER;
        planRoundOpensAt = NEVER;
        yearEndsAt = NEVER;
    }

    @Override
    public List<Long> openRound(long roundId) {
        calls.add("openRound " + roundId);
        return divisions;
    }

    @Override
    public boolean openFollowUp(long roundId) {
        calls.add("openFollowUp " + roundId);
        return carriesMoney;
    }

    @Override
    public List<Long> returnedDivisions(long roundId) {
        calls.add("returnedDivisions " + roundId);
        return returned;
    }

    @Override
    public List<Long> openUnits(long divisionContributionId) {
        calls.add("openUnits " + divisionContributionId);
        return unitsOf.getOrDefault(divisionContributionId, List.of());
    }

    @Override
    public void publish(long roundId) {
        calls.add("publish " + roundId);
    }

    @Override
    public void closeRejected(long roundId) {
        calls.add("closeRejected " + roundId);
    }

    @Override
    public void remind(long contributionId) {
        calls.add("remind " + contributionId);
    }

    @Override
    public void escalate(long contributionId) {
        calls.add("escalate " + contributionId);
    }

    @Override
    public long preparePlanRound(long cycleId) {
        calls.add("preparePlanRound " + cycleId);
        return cycleId + 1;
    }

    @Override
    public List<Long> prepareFollowUps(long cycleId) {
        calls.add("prepareFollowUps " + cycleId);
        return followUps;
    }

    @Override
    public void archiveYear(long cycleId) {
        calls.add("archiveYear " + cycleId);
    }

    @Override
    public long prepareMatter(long roundId) {
        calls.add("prepareMatter " + roundId);
        return roundId + 7;
    }

    @Override
    public String placeAudience(long contributionId) {
        return "manager:" + contributionId;
    }

    @Override
    public String superiorAudience(long contributionId) {
        return "manager:above-" + contributionId;
    }

    @Override
    public String directorAudience(long roundId) {
        return "manager:top";
    }

    @Override
    public String controllerAudience(long roundId) {
        return "controller:top";
    }

    @Override
    public String plannerAudience(long cycleId) {
        return "planner:top";
    }

    @Override
    public String secretaryAudience(long matterId) {
        return "secretary:5";
    }

    @Override
    public Instant reminderAt(long contributionId) {
        return reminderAt;
    }

    @Override
    public Instant escalationAt(long contributionId) {
        return escalationAt;
    }

    @Override
    public Instant planRoundOpensAt(long cycleId) {
        return planRoundOpensAt;
    }

    @Override
    public Instant followUpOpensAt(long roundId) {
        return followUpOpensAt.getOrDefault(roundId, NEVER);
    }

    @Override
    public Instant yearEndsAt(long cycleId) {
        return yearEndsAt;
    }
}
