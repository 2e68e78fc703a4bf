package se.arshjul.process;

import java.awt.geom.Rectangle2D;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import se.arshjul.process.Drawing.Flow;
import se.arshjul.process.Drawing.Shape;

/** Paints a drawing as SVG for a page: classes for the stylesheet, names and "you are here" in words, no style of its own. */
final class SvgPainter {
    private static final double MARGIN = 24;

    private final Drawing drawing;
    private final DrawnWords words;
    private final Set<String> open;
    private final StringBuilder svg = new StringBuilder(8_000);

    SvgPainter(Drawing drawing, DrawnWords words, Set<String> open) {
        this.drawing = drawing.in(words);
        this.words = words;
        this.open = open;
    }

    String paint() {
        frame();
        drawing.shapes().stream().filter(shape -> shape.element() instanceof SubProcess).forEach(this::area);
        drawing.flows().forEach(this::flow);
        drawing.shapes().stream().filter(shape -> !(shape.element() instanceof SubProcess)).forEach(this::element);
        drawing.shapes().stream().filter(this::isOpen).forEach(this::here);
        return svg.append("</svg></div>").toString();
    }

    private void frame() {
        var all = drawing.extent();
        var id = "drawing-" + drawing.process();
        add("<div class=\"drawing\" role=\"region\" tabindex=\"0\" aria-labelledby=\"%s-title\">", id);
        add("<svg class=\"process-drawing\" lang=\"%s\" role=\"img\" aria-labelledby=\"%s-title %s-here\"", words.language(), id, id);
        add(" viewBox=\"%s %s %s %s\" width=\"%s\" height=\"%s\">", n(all.getX() - MARGIN), n(all.getY() - MARGIN),
                n(all.getWidth() + 2 * MARGIN), n(all.getHeight() + 2 * MARGIN),
                n(all.getWidth() + 2 * MARGIN), n(all.getHeight() + 2 * MARGIN));
        add("<title id=\"%s-title\">%s</title><desc id=\"%s-here\">%s</desc>", id, escaped(drawing.name()), id, escaped(where()));
    }

    private String where() {
        return drawing.shapes().stream().filter(this::isOpen).map(Shape::name)
                .collect(Collectors.joining(", ", words.here() + ": ", ""));
    }

    private void area(Shape shape) {
        var at = shape.bounds();
        add("<g class=\"area\">%s", box(at, 10));
        text(shape.name(), new Rectangle2D.Double(at.getX(), at.getY() + 8, at.getWidth(), 16));
        add("</g>");
    }

    private void element(Shape shape) {
        if (shape.element() instanceof Event) {
            event(shape);
        } else if (shape.element() instanceof Gateway) {
            gateway(shape);
        } else {
            work(shape);
        }
    }

    private void work(Shape shape) {
        add("<g class=\"step %s%s\">%s%s", doer(shape), now(shape), box(shape.bounds(), 8),
                shape.isSeveral() ? Sign.several(shape.bounds()) : "");
        text(shape.name(), shape.bounds());
        add("</g>");
    }

    private static String doer(Shape shape) {
        if (shape.element() instanceof ServiceTask) {
            return "automatic";
        }
        return shape.element() instanceof CallActivity ? "part" : "person";
    }

    private void event(Shape shape) {
        var at = shape.bounds();
        add("<g class=\"event %s%s\"><circle cx=\"%s\" cy=\"%s\" r=\"%s\"/>",
                shape.element() instanceof EndEvent ? "end" : "begin", now(shape),
                n(at.getCenterX()), n(at.getCenterY()), n(at.getWidth() / 2));
        add(Sign.in(shape.element(), at));
        text(shape.name(), shape.label());
        add("</g>");
    }

    private void gateway(Shape shape) {
        var at = shape.bounds();
        add("<g class=\"gateway%s\"><path d=\"M%s %sL%s %sL%s %sL%s %sZ\"/>", now(shape),
                n(at.getCenterX()), n(at.getMinY()), n(at.getMaxX()), n(at.getCenterY()), n(at.getCenterX()), n(at.getMaxY()),
                n(at.getMinX()), n(at.getCenterY()));
        add(Sign.of((Gateway) shape.element(), at));
        text(shape.name(), shape.label());
        add("</g>");
    }

    private void flow(Flow flow) {
        add("<g class=\"flow\"><polyline points=\"%s\"/>%s", flow.points().stream()
                .map(point -> n(point.getX()) + "," + n(point.getY())).collect(Collectors.joining(" ")), Sign.head(flow.points()));
        if (flow.label() != null) {
            text(flow.name(), flow.label());
        }
        add("</g>");
    }

    private void here(Shape shape) {
        var at = new Rectangle2D.Double(shape.bounds().getCenterX() - 40, shape.bounds().getY() - 12, 80, 22);
        add("<g class=\"here\">%s", box(at, 11));
        text(words.here(), at);
        add("</g>");
    }

    private void text(String name, Rectangle2D at) {
        svg.append(SvgText.centred(name, at));
    }

    private String now(Shape shape) {
        return isOpen(shape) ? " now" : "";
    }

    private boolean isOpen(Shape shape) {
        return open.contains(shape.element().getId());
    }

    private void add(String pattern, Object... parts) {
        svg.append(parts.length == 0 ? pattern : pattern.formatted(parts));
    }

    private static String box(Rectangle2D at, int rounding) {
        return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%d\"/>"
                .formatted(n(at.getX()), n(at.getY()), n(at.getWidth()), n(at.getHeight()), rounding);
    }

    private static String n(double value) {
        return SvgText.number(value);
    }

    private static String escaped(String name) {
        return SvgText.escaped(name);
    }
}
