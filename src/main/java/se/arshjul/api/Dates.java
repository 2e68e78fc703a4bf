package se.arshjul.api;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Dates in addresses, as 2027-08-31. */
final class Dates {

    private Dates() {}

    static LocalDate read(String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new BadRequestException(e);
        }
    }
}
