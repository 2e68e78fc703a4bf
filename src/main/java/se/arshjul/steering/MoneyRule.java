package se.arshjul.steering;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One rule for money: how it is written ({@code tecken}, {@code avvikelse}, {@code enhet}, {@code decimaler}), and the limits
 * beyond which a plan of measures is demanded ({@code atgardsgrans_procent}, {@code atgardsgrans_tkr}).
 */
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
