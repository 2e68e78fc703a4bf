package se.arshjul.money;

import se.arshjul.kernel.Period;
import se.arshjul.organisation.Node;

/** Whether a place has handed its part of a report over, told by the room that keeps reports. */
public interface HandedOver {

    /** True where the place's part of an open report over the period is no longer its own to write. */
    boolean isHandedOver(Node node, Period period);
}
