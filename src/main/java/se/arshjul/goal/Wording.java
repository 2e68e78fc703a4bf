package se.arshjul.goal;

/** A goal's words at a place beside those that all its places share (goal-7). */
public final class Wording {

    private Wording() {}

    /** The shared words where the place's own say something else; null where they are the same. */
    public static String sharedBeside(String own, String shared) {
        return even(own).equals(even(shared)) ? null : shared;
    }

    private static String even(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
