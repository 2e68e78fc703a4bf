package se.arshjul.process;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** The small signs inside what is drawn: a clock, a letter, a choice, a wait, several at once. */
final class Sign {
    private static final String CLOCK = "<circle r=\"11\"/><path d=\"M0 -8V0L5 4\"/>";
    private static final String LETTER = "<path d=\"M-10 -6H10V6H-10ZL0 1L10 -6\"/>";
    private static final String CHOICE = "<path d=\"M-8 -8L8 8M-8 8L8 -8\"/>";
    private static final String WAIT = "<circle r=\"13\"/><path d=\"M0 -8L8 -2L5 7H-5L-8 -2Z\"/>";

    private static final String ALL = "<path d=\"M-10 0H10M0 -10V10\"/>";
    private static final String SEVERAL = "<path d=\"M-5 0V-12M0 0V-12M5 0V-12\"/>";

    private Sign() {}

    static String in(FlowElement event, Rectangle2D at) {
        if (has(event, TimerEventDefinition.class)) {
            return centred(CLOCK, at);
        }
        return has(event, MessageEventDefinition.class) ? centred(LETTER, at) : "";
    }

    static String of(Gateway gateway, Rectangle2D at) {
        if (gateway instanceof EventBasedGateway) {
            return centred(WAIT, at);
        }
        return centred(gateway instanceof ParallelGateway ? ALL : CHOICE, at);
    }

    static String several(Rectangle2D at) {
        return sign(SEVERAL, at.getCenterX(), at.getMaxY() - 4);
    }

    /** The head of a flow, turned the way its last stretch runs. */
    static String head(List<Point2D> points) {
        var tip = points.get(points.size() - 1);
        var from = points.get(points.size() - 2);
        var degrees = Math.toDegrees(Math.atan2(tip.getY() - from.getY(), tip.getX() - from.getX()));
        return "<path class=\"head\" d=\"M0 0L-10 -5L-10 5Z\" transform=\"translate(%s %s) rotate(%s)\"/>"
                .formatted(SvgText.number(tip.getX()), SvgText.number(tip.getY()), SvgText.number(degrees));
    }

    private static boolean has(FlowElement event, Class<?> definition) {
        return event instanceof CatchEvent waiting && waiting.getEventDefinitions().stream().anyMatch(definition::isInstance);
    }

    private static String centred(String sign, Rectangle2D at) {
        return sign(sign, at.getCenterX(), at.getCenterY());
    }

    private static String sign(String sign, double x, double y) {
        return "<g class=\"sign\" transform=\"translate(%s %s)\">%s</g>"
                .formatted(SvgText.number(x), SvgText.number(y), sign);
    }
}
