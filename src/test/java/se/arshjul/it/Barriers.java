package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What may stand between a page and somebody who reads it with other means than a large screen and a mouse. */
final class Barriers {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Barriers() {
    }

    /** No rule of WCAG 2.2 AA that can be tried by machine is broken, and nothing is wider than a narrow screen. */
    static void none(Page page) {
        page.setViewportSize(320, 640);
        var faults = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(faults).extracting(Barriers::told).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    }

    private static String told(Rule fault) {
        return fault.getId() + " at " + fault.getNodes().stream().map(CheckedNode::getHtml).toList();
    }
}
