package se.arshjul.steering;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;

/** A word that a goal's level, trend or forecast can be given; shown as word, symbol and tone together. */
@Entity
@Table(name = "status_word")
public class StatusWord {

    /** The looks that pages and documents know: a sign and a colour each. */
    private static final Set<String> LOOKS = Set.of("good", "partly", "bad", "idle", "ongoing", "done", "returned", "late", "info",
            "better", "same", "worse");

    /** Level, trend and forecast are three things, never one. */
    public enum Scale { LAGE, TREND, PROGNOS }

    /** The tone of a word. */
    public enum Tone { BRA, VARNING, DALIG, NEUTRAL }

    @Id private String code;
    private String name;
    @Enumerated(STRING) private Scale scale;
    private String symbol;
    @Enumerated(STRING) private Tone tone;
    private int ordinal;
    @Column(name = "is_final") private boolean isFinal;

    protected StatusWord() {}

    public StatusWord(String code) {
        this.code = code;
    }

    public void describe(String newName, Scale newScale, String newSymbol, Tone newTone) {
        name = newName;
        scale = newScale;
        symbol = newSymbol;
        tone = newTone;
    }

    public void order(int newOrdinal, boolean mayStandWhenTheYearIsClosed) {
        ordinal = newOrdinal;
        isFinal = mayStandWhenTheYearIsClosed;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Scale scale() {
        return scale;
    }

    /** How the word looks beside its name: by its own symbol where that is one we draw, else by its tone. */
    public String look() {
        if (LOOKS.contains(symbol)) {
            return symbol;
        }
        return switch (tone) {
            case BRA -> "good";
            case VARNING -> "partly";
            case DALIG -> "bad";
            case NEUTRAL -> "idle";
        };
    }

    public String symbol() {
        return symbol;
    }

    public Tone tone() {
        return tone;
    }

    public int ordinal() {
        return ordinal;
    }

    public boolean isFinal() {
        return isFinal;
    }
}
