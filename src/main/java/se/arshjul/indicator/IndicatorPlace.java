package se.arshjul.indicator;

import se.arshjul.organisation.Level;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.Place;

/** A place that indicators are read at. */
public record IndicatorPlace(long id, String code, String name, String path, Level level) {

    static IndicatorPlace of(Node node) {
        return new IndicatorPlace(node.id(), node.code(), node.name(), node.path(), node.level());
    }

    public Place place() {
        return Place.node(id, path);
    }

    /** How deep in the line it stands: 0 at the top. */
    public int depth() {
        return path.split("/").length - 2;
    }

    /** The ids of the places above, nearest first. */
    java.util.List<Long> above() {
        var ids = java.util.Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).map(Long::valueOf)
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        java.util.Collections.reverse(ids);
        return ids.stream().skip(1).toList();
    }
}
