package se.arshjul.contribution;

import java.util.Optional;

/** The room where political bodies decide: it tells by which decision a body sent a round's parts back. */
public interface Referrals {

    /** The latest such decision of the body, by its name, on the round. */
    Optional<PlanDecision> latest(long roundId, String body);
}
