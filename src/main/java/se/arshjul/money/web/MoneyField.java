package se.arshjul.money.web;

import java.io.Serializable;
import se.arshjul.money.MoneyDraft.Field;

/** One field of money as it is typed: what it is called, what helps the writer, and the version that was seen. */
public class MoneyField implements Serializable {

    private final String code;
    private final String name;
    private final String hint;
    private String value;
    private int seenVersion;

    MoneyField(String code, String name, String value, int seenVersion) {
        this(code, name, value, seenVersion, "");
    }

    MoneyField(String code, String name, String value, int seenVersion, String hint) {
        this.code = code;
        this.name = name;
        this.hint = hint;
        this.value = value;
        this.seenVersion = seenVersion;
    }

    Field toDraft() {
        return new Field(code, value);
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getHint() {
        return hint;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }
}
