package se.arshjul.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import org.primefaces.csp.CspException;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.TextTooLong;

/** Tells a broken rule on the page where it happened, and leads every other fault to a calm page (web-2). */
public class RuleMessagesHandler extends ExceptionHandlerWrapper {
    public RuleMessagesHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            tell(events);
        }
        getWrapped().handle();
    }

    private void tell(Iterator<ExceptionQueuedEvent> events) {
        var context = FacesContext.getCurrentInstance();
        var queued = events.next().getContext();
        var fault = queued.getException();
        events.remove();
        if (context.getResponseComplete()) {
            return;
        }
        var rule = Fault.find(fault, RuleBrokenException.class).or(() -> TextTooLong.behind(fault));
        if (rule.isPresent() && context.isPostback()) {
            addMessage(context, rule.get());
        } else if (rule.isPresent()) {
            FaultAnswer.rule(context, words(context, rule.get()));
        } else if (Fault.find(fault, NotFoundException.class).isPresent()) {
            FaultAnswer.notFound(context);
        } else if (Fault.find(fault, SecurityException.class).isPresent()) {
            FaultAnswer.forbidden(context);
        } else if (Fault.find(fault, ViewExpiredException.class).isPresent()) {
            FaultAnswer.away(context);
        } else if (Fault.find(fault, CspException.class).isPresent()) {
            FaultAnswer.unreadable(context);
        } else if (queued.getPhaseId() == PhaseId.RESTORE_VIEW && context.isPostback()) {
            FaultAnswer.away(context); // a form of some other page than this
        } else {
            FaultAnswer.unexpected(context, fault);
        }
    }

    private static void addMessage(FacesContext context, RuleBrokenException rule) {
        var words = words(context, rule);
        context.addMessage(rule.way(), new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        context.validationFailed();
    }

    private static String words(FacesContext context, RuleBrokenException rule) {
        var locale = context.getViewRoot().getLocale();
        return Texts.of(locale, rule.key(), rule.arguments().toArray());
    }
}
