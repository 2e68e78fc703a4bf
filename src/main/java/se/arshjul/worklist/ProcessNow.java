package se.arshjul.worklist;

import java.util.List;

/**
 * A process where it stands now, "you are here", as a picture and in words.
 *
 * @param svg the drawing to stand inside a page, every open step marked
 * @param steps the steps that someone does, in order
 */
public record ProcessNow(String svg, List<ProcessStep> steps) {

    public ProcessNow {
        steps = List.copyOf(steps);
    }
}
