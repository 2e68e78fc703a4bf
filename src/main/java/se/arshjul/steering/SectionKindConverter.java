package se.arshjul.steering;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the kind of a section as its code. */
@Converter(autoApply = true)
public class SectionKindConverter implements AttributeConverter<SectionKind, String> {

    @Override
    public String convertToDatabaseColumn(SectionKind kind) {
        return kind == null ? null : kind.code();
    }

    @Override
    public SectionKind convertToEntityAttribute(String code) {
        return code == null ? null : new SectionKind(code);
    }
}
