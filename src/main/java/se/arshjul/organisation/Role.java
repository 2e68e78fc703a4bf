package se.arshjul.organisation;

/** What a person answers for at a place; the code value is the one of the import format. */
public enum Role {
    UNIT_MANAGER("ENHETSCHEF"),
    DIVISION_MANAGER("VERKSAMHETSCHEF"),
    DEPARTMENT_DIRECTOR("FORVALTNINGSCHEF"),
    COMMITTEE_SECRETARY("NAMNDSEKRETERARE"),
    CONTROLLER("EKONOM"),
    PLANNER("PLANERARE"),
    SPECIALIST("FUNKTIONSANSVARIG"),
    MEMBER("LEDAMOT"),
    AUDITOR("REVISOR"),
    ADMINISTRATOR("SYSTEMFORVALTARE");

    /** What a municipality may call a place that the import has at another level. */
    private static final String UNIT_LABEL = "enhet";

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** True for whoever is the manager of the place itself, at whatever level it stands. */
    public boolean isManager() {
        return this == UNIT_MANAGER || this == DIVISION_MANAGER || this == DEPARTMENT_DIRECTOR;
    }

    /**
     * The name of the texts that say what the holder is called at a place of this level (organisation-10): a staff function and
     * a sub-unit have no unit manager, unless the municipality calls them a unit.
     */
    public String titleAt(Level level, String label) {
        boolean another = this == UNIT_MANAGER && (level == Level.STAFF || level == Level.SUBUNIT) && !UNIT_LABEL.equalsIgnoreCase(label);
        return another ? level + "_MANAGER" : name();
    }

    public static Role ofCode(String code) {
        for (Role role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("Unknown role code: " + code);
    }
}
