package se.arshjul.steering;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import se.arshjul.organisation.Level;

/** One section that a document has at a level of the line: its heading, what it holds, and the guidance to its writer. */
@Entity
@Table(name = "section_template")
@IdClass(SectionTemplate.Key.class)
public class SectionTemplate {

    /** Document, level and section code together. */
    public static class Key implements Serializable {
        private String document;
        private Level level;
        private String code;

        public Key() {}

        public Key(String document, Level level, String code) {
            this.document = document;
            this.level = level;
            this.code = code;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.document.equals(document) && key.level == level
                    && key.code.equals(code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(document, level, code);
        }
    }

    @Id private String document;
    @Id @Enumerated(STRING) private Level level;
    @Id private String code;
    private String heading;
    private SectionKind kind;
    private int ordinal;
    private boolean required;
    @Column(name = "guidance") private String guidance;

    protected SectionTemplate() {}

    public SectionTemplate(String document, Level level, String code) {
        this.document = document;
        this.level = level;
        this.code = code;
    }

    public void describe(String newHeading, SectionKind newKind, int newOrdinal) {
        heading = newHeading;
        kind = newKind;
        ordinal = newOrdinal;
    }

    public void demand(boolean itIsRequired, String newGuidance) {
        required = itIsRequired;
        guidance = newGuidance;
    }

    public String document() {
        return document;
    }

    public Level level() {
        return level;
    }

    public String code() {
        return code;
    }

    public String heading() {
        return heading;
    }

    public SectionKind kind() {
        return kind;
    }

    public int ordinal() {
        return ordinal;
    }

    public boolean required() {
        return required;
    }

    public String guidance() {
        return guidance;
    }
}
