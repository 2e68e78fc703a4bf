package se.arshjul.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("organisation-10")
class RoleTest {

    @ParameterizedTest
    @CsvSource({"UNIT_MANAGER, UNIT, gruppbostad, Enhetschef", "UNIT_MANAGER, STAFF, , Stabschef", "UNIT_MANAGER, STAFF, Enhet, Enhetschef",
        "UNIT_MANAGER, SUBUNIT, team, Avdelningschef", "UNIT_MANAGER, SUBUNIT, enhet, Enhetschef", "DIVISION_MANAGER, STAFF, , Verksamhetschef",
        "CONTROLLER, STAFF, , Ekonom", "DIVISION_MANAGER, DIVISION, sektor, Verksamhetschef"})
    void is_called_what_the_kind_of_place_says(Role role, Level level, String label, String called) {
        assertThat(words(role.titleAt(level, label))).isEqualTo(called);
    }

    @Test
    void is_called_by_itself_where_it_is_held_at_no_place_of_the_line() {
        assertThat(Role.COMMITTEE_SECRETARY.titleAt(null, null)).isEqualTo("COMMITTEE_SECRETARY");
    }

    private static String words(String title) {
        return ResourceBundle.getBundle("texts", Locale.forLanguageTag("sv")).getString("organisation.role." + title);
    }
}
