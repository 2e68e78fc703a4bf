package se.arshjul.worklist;

import se.arshjul.organisation.Actor;

/** Keeps the list of open tasks in step with the processes, in the same transaction, and remembers who did what. */
public interface WorklistWriter {

    void open(OpenTask task);

    /** Remembers who is doing an open task, just before it is closed. */
    void doneBy(Actor actor, String taskId);

    void close(String taskId);
}
