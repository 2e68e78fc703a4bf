package se.arshjul.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** The two ways a process names what it is about: the business key and the id variable. */
final class Ids {

    private Ids() {}

    static long read(VariableScope execution, String variable) {
        if (execution.getVariable(variable) instanceof Long id) {
            return id;
        }
        throw new IllegalStateException("Expected an id in " + variable + ", got " + execution.getVariable(variable));
    }

    static String cycle(long id) {
        return "cycle-" + id;
    }

    static String round(long id) {
        return "round-" + id;
    }

    static String contribution(long id) {
        return "contribution-" + id;
    }

    static String matter(long id) {
        return "matter-" + id;
    }
}
