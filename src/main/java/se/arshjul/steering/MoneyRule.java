package se.arshjul.steering;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One rule for how money is written: {@code tecken}, {@code avvikelse}, {@code enhet}, {@code decimaler}. */
@Entity
@Table(name = "money_rule")
public class MoneyRule {

    @Id private String key;
    private String value;

    protected MoneyRule() {}

    public MoneyRule(String key, String value) {
        this.key = key;
        this.value = value;
    }

    public void set(String newValue) {
        value = newValue;
    }

    public String key() {
        return key;
    }

    public String value() {
        return value;
    }
}
