package se.arshjul.process;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;

/** Stands where the engine wants a language for decision tables, so that the WAR need not carry one (process-6). */
final class NoDecisionTables implements FeelEngine {

    static DefaultDmnEngineConfiguration configuration() {
        return new DefaultDmnEngineConfiguration().feelEngineFactory(NoDecisionTables::new);
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
        return new UnsupportedOperationException("The models have no decision tables; asked for: " + expression);
    }
}
