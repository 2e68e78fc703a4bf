package se.arshjul.steering;

import java.io.Serializable;

/** What a section holds, by its code value of the import format: text, or what the room of its kind keeps. */
public record SectionKind(String code) implements Serializable {

    /** Running text alone; every other kind belongs to the room that fills it. */
    public static final SectionKind TEXT = new SectionKind("TEXT");

    public SectionKind {
        if (!code.matches("[A-Z]{3,30}")) {
            throw new IllegalArgumentException("The kind of a section is capital letters, as RESULTATRAKNING; got: " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
