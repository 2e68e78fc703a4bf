package se.arshjul.kernel;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Tells of a run of the tests in which order they went and which of them were unsteady: failed, and passed when run once more. */
public final class RunTeller implements TestExecutionListener {
    private static final String SEED = System.getProperty("junit.jupiter.execution.order.random.seed", "");
    private final PrintStream out;
    private final Set<String> failed = new LinkedHashSet<>();
    private final Set<String> unsteady = new LinkedHashSet<>();
    private boolean begun;

    public RunTeller() {
        this(System.out);
    }

    RunTeller(PrintStream out) {
        this.out = out;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (!begun && !SEED.isEmpty()) {
            out.println("The order of these tests can be had again: -Dtests.seed=" + SEED);
        }
        begun = true;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            failed.add(test.getUniqueId());
        } else if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL && test.isTest() && failed.contains(test.getUniqueId())) {
            unsteady.add(test.getLegacyReportingName() + " of " + test.getParentId().orElse("").replaceAll(".*\\[class:([^]]+)].*", "$1"));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!unsteady.isEmpty()) {
            out.println("unsteady: " + String.join(", ", unsteady));
        }
    }
}
