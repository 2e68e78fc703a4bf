package se.arshjul.committee;

import java.io.Serializable;
import java.util.List;

/** A division or unit that a matter may be referred back to, by its contribution's id. */
public record PlaceChoice(long id, String name, List<PlaceChoice> units) implements Serializable {}
