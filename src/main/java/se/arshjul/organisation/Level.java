package se.arshjul.organisation;

/** Where in the line a place stands; the code value is the one of the import format. */
public enum Level {
    DEPARTMENT("FORVALTNING"),
    DIVISION("VERKSAMHET"),
    UNIT("ENHET"),
    SUBUNIT("AVDELNING"),
    STAFF("STAB");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Level ofCode(String code) {
        for (Level level : values()) {
            if (level.code.equals(code)) {
                return level;
            }
        }
        throw new IllegalArgumentException("Unknown level code: " + code);
    }
}
