package se.arshjul.indicator.web;

import java.io.Serializable;
import java.util.Arrays;
import se.arshjul.indicator.IndicatorValue.Kind;
import se.arshjul.indicator.IndicatorValue.Sex;

/** Which value the page is about, as its address says. */
public class ValueAddress implements Serializable {

    private String code;
    private String place;
    private String period;
    private String kind;
    private String sex;

    /** The outcome, unless another kind is named. */
    Kind kind() {
        return Arrays.stream(Kind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(Kind.UTFALL);
    }

    /** All together, unless a sex is named. */
    Sex sex() {
        return Arrays.stream(Sex.values()).filter(one -> one.name().equals(sex)).findFirst().orElse(Sex.T);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getKind() {
        return kind().name();
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSex() {
        return sex().name();
    }

    public void setSex(String sex) {
        this.sex = sex;
    }
}
