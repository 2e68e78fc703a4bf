package se.arshjul.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Formatted text on its way between editor and bean: tidy both ways. */
@FacesConverter("arshjul.richText")
public class RichTextConverter implements Converter<String> {
    @Override
    public String getAsObject(FacesContext context, UIComponent component, String value) {
        return RichText.tidy(value);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String value) {
        return RichText.tidy(value);
    }
}
