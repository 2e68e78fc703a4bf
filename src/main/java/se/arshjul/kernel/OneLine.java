package se.arshjul.kernel;

/** A text as a field of one line holds it: line breaks, which a page would drop without a word, become blanks (kernel-5). */
public final class OneLine {

    private OneLine() {}

    /** Never null. */
    public static String of(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
