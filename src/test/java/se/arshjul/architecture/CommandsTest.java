package se.arshjul.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.audit.CommandKey;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;

/** Every command of every service: what it leaves behind, and what keeps it from overwriting what nobody has seen. */
class CommandsTest {

    private static final Set<String> WRITES = Set.of("persist", "merge", "remove", "executeUpdate", "flush", "lock");
    private static final Map<String, List<JavaMethod>> ANSWERS = new HashMap<>();
    /** A command of a service: all that it reaches, in the words {@code Class.method}. */
    private static final Map<String, Reached> COMMANDS = commands();

    private record Reached(JavaMethod method, Set<String> calls) {

        boolean reaches(String... ends) {
            return Stream.of(ends).anyMatch(calls::contains);
        }

        boolean takes(Class<?> type) {
            return method.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
        }
    }

    @Test @Tag("audit-1")
    void every_command_leaves_an_event() {
        assertThat(lacking(command -> command.reaches("AuditTrail.tell"))).isEmpty();
    }

    @Test @Tag("audit-6")
    void every_command_happens_once_by_its_key_or_writes_over_what_the_writer_saw() {
        assertThat(lacking(command -> command.takes(CommandKey.class) || command.reaches("ConflictException.<init>"))).isEmpty();
    }

    private static Set<String> lacking(java.util.function.Predicate<Reached> what) {
        return COMMANDS.entrySet().stream().filter(command -> !what.test(command.getValue())).map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));
    }

    private static Map<String, Reached> commands() {
        var found = new TreeMap<String, Reached>();
        House.CLASSES.stream().filter(type -> type.isAnnotatedWith(Transactional.class) && !type.getPackageName().contains(".demo"))
                .flatMap(type -> type.getMethods().stream()).filter(CommandsTest::actsForSomebody).forEach(method -> {
                    var reached = new Reached(method, reached(method));
                    if (reached.calls().stream().anyMatch(CommandsTest::isWrite)) {
                        found.put(name(method), reached);
                    }
                });
        return found;
    }

    private static boolean actsForSomebody(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC) && !isStep(method)
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Actor.class));
    }

    /** A step of another command, which has found the ground to act on already. */
    private static boolean isStep(JavaMethod method) {
        return method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Standing.class));
    }

    private static boolean isWrite(String call) {
        return call.equals("CommandReceipts.once") || call.endsWith(".lock") || Stream.of("EntityManager.", "Query.").anyMatch(call::startsWith) && WRITES.contains(call.substring(call.indexOf('.') + 1));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName() + method.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName).toList();
    }

    /** Everything that a method calls, by way of what it calls in turn; of an interface every answer to it. */
    private static Set<String> reached(JavaMethod start) {
        var calls = new HashSet<String>();
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<JavaMethod>(List.of(start));
        while (!waiting.isEmpty()) {
            var method = waiting.remove();
            if (seen.add(method.getFullName())) {
                method.getCallsFromSelf().forEach(call -> {
                    calls.add(call.getTargetOwner().getSimpleName() + "." + call.getName());
                    answers(call.getTargetOwner(), call.getName(), call.getTarget().getRawParameterTypes().size()).forEach(waiting::add);
                });
            }
        }
        return calls;
    }

    private static List<JavaMethod> answers(JavaClass owner, String name, int parameters) {
        return !owner.getPackageName().startsWith("se.arshjul") ? List.of()
                : ANSWERS.computeIfAbsent(owner.getName() + "." + name + "/" + parameters, any -> Stream.of(
                        Stream.of(owner), owner.getAllSubclasses().stream(), owner.getAllRawSuperclasses().stream())
                        .flatMap(types -> types).flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getName().equals(name) && method.getRawParameterTypes().size() == parameters).toList());
    }
}
