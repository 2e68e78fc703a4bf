package se.arshjul.cycle;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import se.arshjul.kernel.Period;

/** A period stands in its column as it is written. */
@Converter
public class PeriodConverter implements AttributeConverter<Period, String> {

    @Override
    public String convertToDatabaseColumn(Period period) {
        return period == null ? null : period.code();
    }

    @Override
    public Period convertToEntityAttribute(String code) {
        return code == null ? null : new Period(code);
    }
}
