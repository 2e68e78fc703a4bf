package se.arshjul.commission;

import java.io.Serializable;

/** What one commission or measure is to give and has given; the effect is null where no kind has been told, an amount where none is. */
public record EffectLine(String code, String what, Effect effect, Long plannedKr, Long achievedKr) implements Serializable {

    /** Nothing in kronor: told so, or counted as 0. A missing amount says nothing (commission-7). */
    boolean hasNoEffect() {
        return effect == Effect.INGEN || plannedKr != null && plannedKr == 0;
    }

    boolean isGrant() {
        return effect == Effect.BIDRAG || soundsLikeGrant();
    }

    /** True when it is the words alone that make it a grant. */
    boolean soundsLikeGrant() {
        return effect == null && Effect.soundsLikeGrant(what);
    }
}
