package se.arshjul.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** A number with decimals, written with a comma; typed in any usual way. */
@FacesConverter("arshjul.decimal")
public class DecimalConverter implements Converter<BigDecimal> {
    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return TypedNumber.of(value).orElseThrow(() -> Refused.because(component, "web.convert.decimal"));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
        return value == null ? "" : Formats.decimal(value, Math.max(0, value.scale()));
    }
}
