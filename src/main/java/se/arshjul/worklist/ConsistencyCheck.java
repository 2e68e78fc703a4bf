package se.arshjul.worklist;

import java.util.List;

/** Finds where texts, processes and the task list do not agree; reads only. */
public interface ConsistencyCheck {

    /** What two of the three tell differently. */
    enum Kind {
        /** Something waits for a step that the processes have no task for. */
        TASK_MISSING,
        /** The processes have a task for a step that nothing waits for. */
        TASK_UNEXPECTED,
        /** The processes have a step's task more than once. */
        TASK_DOUBLED,
        /** A task is not in anybody's list. */
        NOT_LISTED,
        /** A list shows a task that is not there. */
        LISTED_IN_VAIN,
        /** A year that goes on has no process, or one that is closed still has. */
        PROCESS_ASTRAY
    }

    /**
     * One disagreement: what it is about, as {@code contribution-417}, and at which step, told by its form;
     * null where it is the process as a whole.
     */
    record Finding(Kind kind, String about, String formKey) {}

    List<Finding> findings();
}
