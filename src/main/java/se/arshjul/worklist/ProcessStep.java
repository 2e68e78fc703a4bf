package se.arshjul.worklist;

/** One step of a process in plain words, and whether it lies behind, is under way or lies ahead. */
public record ProcessStep(String name, When when) {

    public enum When { DONE, NOW, LATER }
}
