package se.arshjul.worklist;

import java.util.List;

/** The drawing of a process with "you are here", as a picture and as a list in words. */
public interface ProcessPicture {

    /** The drawing as SVG to stand inside a page; the step that {@code taskKey} names is marked. */
    String svg(String taskKey);

    /** The same in words: the steps in order. */
    List<ProcessStep> steps(String taskKey);

    /** The drawing with every step marked that is open for {@code processKey} now; empty if nothing is. */
    String svgOf(String processKey);

    List<ProcessStep> stepsOf(String processKey);
}
