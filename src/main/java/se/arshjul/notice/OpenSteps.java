package se.arshjul.notice;

import java.util.Collection;
import java.util.List;

/** The room that keeps the open tasks: it tells how what a hint is about stands today. */
public interface OpenSteps {

    /** The open steps of these processes. */
    List<OpenStep> of(Collection<String> processKeys);
}
