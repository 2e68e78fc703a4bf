package se.arshjul.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link RuleMessagesHandler} before the server's own handler. */
public class RuleMessages extends ExceptionHandlerFactory {
    public RuleMessages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new RuleMessagesHandler(getWrapped().getExceptionHandler());
    }
}
