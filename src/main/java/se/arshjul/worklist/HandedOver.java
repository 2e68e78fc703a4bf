package se.arshjul.worklist;

import java.time.LocalDate;
import java.util.List;
import se.arshjul.organisation.Actor;

/** A room that can say where things are that somebody has handed over. */
public interface HandedOver {

    List<Waiting> by(Actor actor);

    /**
     * Something that waits for others: its place and round, the key of the text that says where it is, with whom, by which day
     * where one is set, and its page.
     */
    record Waiting(String placeName, String subject, String key, String whom, LocalDate by, String path) {}
}
