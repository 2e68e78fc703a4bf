package se.arshjul.process;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import se.arshjul.worklist.ProcessStep;
import se.arshjul.worklist.ProcessStep.When;

/**
 * A process as it is drawn: where each element stands and where the flows run.
 *
 * @param process the process's id
 * @param name what people call it
 */
record Drawing(String process, String name, List<Shape> shapes, List<Flow> flows) {

    /** An element with its place; {@code label} is where its name stands when it does not stand inside. */
    record Shape(FlowElement element, String name, Rectangle2D bounds, Rectangle2D label) {

        Shape named(String words) {
            return new Shape(element, words, bounds, label);
        }

        boolean isWork() {
            return element instanceof UserTask || element instanceof CallActivity;
        }

        /** Done at several places at the same time. */
        boolean isSeveral() {
            return element instanceof Activity activity && activity.getLoopCharacteristics() != null;
        }
    }

    /** A flow with its bends; {@code label} is null for a flow without a name. */
    record Flow(String id, String name, List<Point2D> points, Rectangle2D label) {

        Flow named(String words) {
            return new Flow(id, words, points, label);
        }
    }

    static Drawing read(String file) {
        try (var in = Drawing.class.getClassLoader().getResourceAsStream(file)) {
            return of(Bpmn.readModelFromStream(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Drawing of(BpmnModelInstance model) {
        var process = model.getModelElementsByType(Process.class).iterator().next();
        return new Drawing(process.getId(), process.getName(),
                model.getModelElementsByType(BpmnShape.class).stream().map(Drawing::shape).toList(),
                model.getModelElementsByType(BpmnEdge.class).stream().map(Drawing::flow).toList());
    }

    /** The same drawing with its names in the reader's language. */
    Drawing in(DrawnWords words) {
        return new Drawing(process, words.of(process),
                shapes.stream().map(shape -> shape.named(words.of(process, shape.element(), shape.name()))).toList(),
                flows.stream().map(flow -> flow.named(words.of(process, flow.id(), flow.name()))).toList());
    }

    /** The place that the whole drawing takes, names included. */
    Rectangle2D extent() {
        return Stream.of(shapes.stream().map(Shape::bounds), shapes.stream().map(Shape::label), flows.stream().map(Flow::label),
                        flows.stream().flatMap(flow -> flow.points().stream())
                                .<Rectangle2D>map(point -> new Rectangle2D.Double(point.getX(), point.getY(), 0, 0)))
                .<Rectangle2D>flatMap(places -> places).filter(Objects::nonNull).reduce(Rectangle2D::createUnion).orElseThrow();
    }

    /** The steps that someone does, in the order they are read; what stands left of the open ones is done. */
    List<ProcessStep> steps(Set<String> open) {
        var first = shapes.stream().filter(shape -> open.contains(shape.element().getId()))
                .mapToDouble(shape -> shape.bounds().getX()).min().orElse(Double.NEGATIVE_INFINITY);
        return work().map(shape -> new ProcessStep(shape.name(), when(shape, open, first))).toList();
    }

    private Stream<Shape> work() {
        return shapes.stream().filter(Shape::isWork)
                .sorted(Comparator.comparingDouble(shape -> shape.bounds().getX()));
    }

    private static When when(Shape shape, Set<String> open, double first) {
        if (open.contains(shape.element().getId())) {
            return When.NOW;
        }
        return shape.bounds().getX() < first ? When.DONE : When.LATER;
    }

    private static Shape shape(BpmnShape shape) {
        var element = (FlowElement) shape.getBpmnElement();
        return new Shape(element, element.getName(), rectangle(shape.getBounds()), label(shape.getBpmnLabel()));
    }

    private static Flow flow(BpmnEdge edge) {
        BaseElement element = edge.getBpmnElement();
        List<Point2D> points = edge.getWaypoints().stream()
                .<Point2D>map(point -> new Point2D.Double(point.getX(), point.getY())).toList();
        return new Flow(element.getId(), ((FlowElement) element).getName(), points, label(edge.getBpmnLabel()));
    }

    private static Rectangle2D label(BpmnLabel label) {
        return label == null ? null : rectangle(label.getBounds());
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
