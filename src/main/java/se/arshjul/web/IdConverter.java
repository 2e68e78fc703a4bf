package se.arshjul.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** The id in an address; what is no number is an id that nothing has, so that the page answers 404. */
@FacesConverter("arshjul.id")
public class IdConverter implements Converter<Long> {

    @Override
    public Long getAsObject(FacesContext context, UIComponent component, String value) {
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : Long.valueOf(0);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Long value) {
        return value == null ? "" : value.toString();
    }
}
