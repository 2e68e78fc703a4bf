package se.arshjul.indicator;

import java.math.BigDecimal;

/** Which way a wanted value is to be reached: from below, from above, or by lying near it. */
enum Sense {
    UP, DOWN, NEAR;

    /** The rule says it where it can; else the direction does. */
    static Sense of(Indicator indicator) {
        if (indicator.targetRule() == Indicator.TargetRule.MINST) {
            return UP;
        }
        if (indicator.targetRule() == Indicator.TargetRule.HOGST) {
            return DOWN;
        }
        return switch (indicator.direction()) {
            case HOGRE -> UP;
            case LAGRE -> DOWN;
            case INTERVALL -> NEAR;
        };
    }

    boolean reaches(BigDecimal measured, BigDecimal wanted) {
        int compared = measured.compareTo(wanted);
        return this == UP ? compared >= 0 : compared <= 0;
    }
}
