package se.arshjul.process;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** The places that elements and names take in a drawing; areas that hold others, and events on the edge of a step, are left out. */
final class DrawnBoxes {

    record Box(String what, Rectangle2D at) {}

    private DrawnBoxes() {}

    static List<Box> of(BpmnModelInstance model) {
        var drawing = Drawing.of(model);
        var shapes = drawing.shapes().stream().filter(shape -> !(shape.element() instanceof SubProcess || shape.element() instanceof BoundaryEvent)).toList();
        return Stream.of(
                shapes.stream().map(shape -> new Box(shape.element().getId(), shape.bounds())),
                drawing.shapes().stream().filter(shape -> shape.label() != null)
                        .map(shape -> new Box("name of " + shape.element().getId(), shape.label())),
                drawing.flows().stream().filter(flow -> flow.label() != null).map(flow -> new Box(flow.name(), flow.label())))
                .flatMap(boxes -> boxes).toList();
    }
}
