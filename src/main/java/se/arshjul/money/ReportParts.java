package se.arshjul.money;

import java.util.List;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Node;

/** A place's parts of the reports over a period, told by the room that keeps reports. */
public interface ReportParts {

    /** One part: the subject that its changes of hands are told of, and whether it is no longer the place's own to write. */
    record Part(String subject, boolean handedOver) {}

    /** None where the place has no report over the period. */
    List<Part> of(Node node, Period period);
}
