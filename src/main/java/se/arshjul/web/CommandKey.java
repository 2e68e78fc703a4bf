package se.arshjul.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** The key that travels with a form so that a command sent twice takes effect once. */
@Named
@RequestScoped
public class CommandKey {
    private String value = UUID.randomUUID().toString();

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        if (value != null && value.matches("[\\w-]{8,64}")) {
            this.value = value;
        }
    }
}
