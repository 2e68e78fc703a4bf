package se.arshjul.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;

/** A moment stands in its column as a timestamp with time zone; without this it would be written as bytes. */
@Converter(autoApply = true)
public class MomentConverter implements AttributeConverter<Instant, Timestamp> {

    @Override
    public Timestamp convertToDatabaseColumn(Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    @Override
    public Instant convertToEntityAttribute(Timestamp written) {
        return written == null ? null : written.toInstant();
    }
}
