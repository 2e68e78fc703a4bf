package se.arshjul.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JsonMappingTest {

    record Body(LocalDate redoBy) {}

    @Test
    void a_day_is_written_out_and_never_a_number() throws JsonProcessingException {
        assertThat(read("{\"redoBy\": \"2027-01-31\"}").redoBy()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(read("{\"redoBy\": null}").redoBy()).isNull();
        assertThatThrownBy(() -> read("{\"redoBy\": 20270131}")).isInstanceOf(JsonProcessingException.class);
    }

    private static Body read(String json) throws JsonProcessingException {
        return JsonMapping.mapper().readValue(json, Body.class);
    }
}
