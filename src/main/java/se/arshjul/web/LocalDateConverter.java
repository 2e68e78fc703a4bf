package se.arshjul.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A date as 2026-08-31, both ways. */
@FacesConverter(value = "arshjul.date", forClass = LocalDate.class)
public class LocalDateConverter implements Converter<LocalDate> {
    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException unreadable) {
            if (isBeingRemoved(context, component)) {
                return null;
            }
            throw Refused.because(component, "web.convert.date", value.strip());
        }
    }

    /** True where the button that is pressed removes the row that the field stands in: what is written there stops nobody. */
    private static boolean isBeingRemoved(FacesContext context, UIComponent component) {
        String row = component.getClientId(context).replaceFirst("[^:]*$", "");
        return !row.isEmpty() && context.getExternalContext().getRequestParameterMap().containsKey(row + "remove");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
        return Formats.date(value);
    }
}
