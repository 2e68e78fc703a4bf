package se.arshjul.worklist;

/** A room that can say what the tasks about its own things are about. */
public interface SubjectSource {

    /** The first part of the room's process keys, such as {@code contribution}. */
    String keyPrefix();

    Subject subject(long id);
}
