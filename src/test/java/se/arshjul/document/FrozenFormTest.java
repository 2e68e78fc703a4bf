package se.arshjul.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.RuleBrokenException;

@Tag("document-9")
class FrozenFormTest {

    @ParameterizedTest
    @EnumSource
    void every_form_up_to_todays_is_read_and_no_other(FrozenForm form) {
        for (int earlier = 1; earlier <= form.today(); earlier++) {
            form.requireReadable(earlier);
        }
        refused(() -> form.requireReadable(form.today() + 1));
        refused(() -> form.requireReadable(0));
    }

    @Test
    void a_version_that_a_later_portal_froze_is_not_read_but_its_fingerprint_is() {
        var version = new FrozenVersion(417, 3, FrozenVersion.Occasion.RETURNED, "{}");
        assertThat(version.content()).isEqualTo("{}");
        Given.set(version, "form", FrozenForm.VERSION.today() + 1);
        refused(version::content);
        assertThat(version.isIntact()).isTrue();
    }

    private static void refused(Runnable reading) {
        assertThatThrownBy(reading::run).isInstanceOfSatisfying(RuleBrokenException.class,
                rule -> assertThat(rule.key()).isEqualTo("document.unknownForm"));
    }
}
