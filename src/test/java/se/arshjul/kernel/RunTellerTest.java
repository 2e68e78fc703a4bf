package se.arshjul.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.launcher.TestIdentifier;

/** What is told of a run in which some tests were run once more. */
class RunTellerTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final RunTeller teller = new RunTeller(new PrintStream(told, true, StandardCharsets.UTF_8));
    private final TestDescriptor parent = described(null, UniqueId.forEngine("junit-jupiter").append("class", "se.arshjul.it.UnitPlanIT"));

    @Test
    void a_test_that_fails_and_then_passes_is_unsteady() {
        run("waits()", failed(), TestExecutionResult.successful());
        assertThat(told()).isEqualTo("unsteady: waits() of se.arshjul.it.UnitPlanIT");
    }

    @Test
    void neither_a_broken_test_is_nor_one_that_passes_at_once() {
        run("broken()", failed(), failed());
        run("sound()", TestExecutionResult.successful());
        assertThat(told()).isEmpty();
    }

    private void run(String test, TestExecutionResult... results) {
        var identifier = TestIdentifier.from(described(parent, parent.getUniqueId().append("method", test)));
        for (var result : results) {
            teller.executionFinished(identifier, result);
        }
    }

    private String told() {
        teller.testPlanExecutionFinished(null);
        return told.toString(StandardCharsets.UTF_8).strip();
    }

    private static TestExecutionResult failed() {
        return TestExecutionResult.failed(new AssertionError());
    }

    private static TestDescriptor described(TestDescriptor parent, UniqueId id) {
        var descriptor = new AbstractTestDescriptor(id, id.getLastSegment().getValue()) {
            @Override
            public Type getType() {
                return Type.TEST;
            }
        };
        descriptor.setParent(parent);
        return descriptor;
    }
}
