package se.arshjul.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;

/** A moment as 22 november 2026 kl. 14.32; only shown, never typed. */
@FacesConverter(value = "arshjul.moment", forClass = Instant.class)
public class InstantConverter implements Converter<Instant> {
    @Override
    public Instant getAsObject(FacesContext context, UIComponent component, String value) {
        throw new UnsupportedOperationException("A moment is shown, never typed; got it from " + component.getId());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Instant value) {
        return Formats.moment(value);
    }
}
