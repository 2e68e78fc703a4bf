package se.arshjul.process;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * Stands where the engine wants the language FEEL for decision tables: ours are written in the expression language of the
 * processes, so that the WAR carries no other (process-6).
 */
final class NoFeel implements FeelEngine {

    static DefaultDmnEngineConfiguration configuration() {
        return new DefaultDmnEngineConfiguration().feelEngineFactory(NoFeel::new);
    }

    @Override
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        throw refused(expression);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext variables) {
        throw refused(expression);
    }

    private static UnsupportedOperationException refused(String expression) {
        return new UnsupportedOperationException("The decision models are written in JUEL; asked for FEEL: " + expression);
    }
}
