package se.arshjul.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** A whole number, written with no-break spaces and a true minus; typed in any usual way. */
@FacesConverter("arshjul.whole")
public class WholeNumberConverter implements Converter<Number> {
    @Override
    public Number getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            var number = TypedNumber.of(value).orElseThrow(() -> Refused.because(component, "web.convert.whole"));
            return fitting(number.longValueExact(), component.getValueExpression("value").getType(context.getELContext()));
        } catch (ArithmeticException e) {
            throw Refused.because(component, "web.convert.whole");
        }
    }

    private static Number fitting(long number, Class<?> wanted) {
        return wanted == Integer.class || wanted == int.class ? (Number) Math.toIntExact(number) : (Number) number;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Number value) {
        return Formats.number(value);
    }
}
