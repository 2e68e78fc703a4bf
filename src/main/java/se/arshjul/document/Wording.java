package se.arshjul.document;

/** Texts by key in one language: the document's own Swedish, or that of whoever reads a page. */
@FunctionalInterface
public interface Wording {

    /** The text of the key, filled; numbers are given as they are to be printed. */
    String of(String key, Object... arguments);
}
