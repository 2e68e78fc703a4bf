package se.arshjul.web;

import jakarta.faces.model.SelectItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a field lets choose among, every name written as text: the framework writes those of a map as HTML (web-1). */
public final class Options {

    private Options() {}

    /** From names with their values, or from choices made before. */
    public static List<SelectItem> of(Object items) {
        return all(items).map(item -> new SelectItem(item.getValue(), item.getLabel(), item.getDescription(), item.isDisabled(), true)).toList();
    }

    private static Stream<SelectItem> all(Object items) {
        if (items instanceof Map<?, ?> named) {
            return named.entrySet().stream().map(one -> new SelectItem(one.getValue(), String.valueOf(one.getKey())));
        }
        return ((Collection<?>) items).stream().map(SelectItem.class::cast);
    }
}
