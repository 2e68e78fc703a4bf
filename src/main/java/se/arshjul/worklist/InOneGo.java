package se.arshjul.worklist;

import java.util.List;
import se.arshjul.audit.CommandKey;
import se.arshjul.organisation.Actor;

/** A room that can do several tasks of one kind in one go, with one comment: all of them, or none. */
public interface InOneGo {

    /** The kind of task by the page that does it, such as {@code contribution/review}. */
    String formKey();

    void doAll(List<WorkItem> items, String comment, CommandKey key, Actor actor);
}
