package se.arshjul.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELException;
import jakarta.faces.FacesException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.kernel.RuleBrokenException;

@Tag("web-2")
class FaultTest {
    private final RuleBrokenException rule = new RuleBrokenException("contribution.contribution.goalsWithoutActivity", "SN-8");

    @Test
    void a_broken_rule_is_found_under_whatever_wraps_it() {
        var wrapped = new FacesException(new ELException(new IllegalStateException(rule)));
        assertThat(Fault.find(wrapped, RuleBrokenException.class)).contains(rule);
        assertThat(Fault.find(rule, RuleBrokenException.class)).contains(rule);
    }

    @Test
    void another_fault_is_not_taken_for_a_rule() {
        assertThat(Fault.find(new FacesException("out of order"), RuleBrokenException.class)).isEmpty();
    }
}
