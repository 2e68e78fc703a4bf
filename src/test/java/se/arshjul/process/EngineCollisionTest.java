package se.arshjul.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import se.arshjul.audit.Collision;
import se.arshjul.committee.Outcome;

/** Whatever is told the engine while a thread of its own writes the same is a collision, to be tried again, and no fault. */
class EngineCollisionTest {

    @AfterAll
    static void again() {
        Processes.fresh();
    }

    @TestFactory
    @Tag("audit-3")
    Stream<DynamicTest> every_step_that_the_engine_is_told_may_collide() {
        var processes = Processes.fresh();
        return Stream.of(processes.plan, processes.cycle, processes.committee).flatMap(door -> told(door).map(
                step -> DynamicTest.dynamicTest(step.getName(), () -> {
                    processes.collide();
                    assertThat(catchThrowable(() -> tell(door, step))).as("collision").matches(Collision::isBehind);
                })));
    }

    private static Stream<Method> told(Object door) {
        return Arrays.stream(door.getClass().getInterfaces()).flatMap(port -> Arrays.stream(port.getMethods()));
    }

    private static void tell(Object door, Method step) throws Throwable {
        try {
            step.invoke(door, Arrays.stream(step.getParameterTypes()).map(EngineCollisionTest::something).toArray());
        } catch (InvocationTargetException fault) {
            throw fault.getCause();
        }
    }

    private static Object something(Class<?> type) {
        if (type == long.class) {
            return 417L;
        }
        if (type == Outcome.class) {
            return Outcome.ADOPTED;
        }
        return type == boolean.class ? Boolean.TRUE : type.isInstance(Processes.SOMEBODY) ? Processes.SOMEBODY : null;
    }
}
