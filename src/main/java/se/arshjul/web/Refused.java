package se.arshjul.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.util.stream.Stream;

/** What a field says when it cannot read what was typed: what is wrong, then what to do. */
final class Refused {
    private Refused() {}

    static ConverterException because(UIComponent component, String key, Object... more) {
        var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        var words = Texts.of(locale, key, Stream.concat(Stream.of(label(component)), Stream.of(more)).toArray());
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    private static Object label(UIComponent component) {
        var label = component.getAttributes().get("label");
        return label == null ? component.getId() : label;
    }
}
