package se.arshjul.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the page has to say after a command, faults with a way to the field they are about. */
@Named
@RequestScoped
public class PageMessages {
    public List<PageMessage> getAll() {
        var context = FacesContext.getCurrentInstance();
        var all = new ArrayList<PageMessage>();
        context.getClientIdsWithMessages()
                .forEachRemaining(id -> context.getMessageList(id).forEach(message -> all.add(message(id, message))));
        return all;
    }

    public boolean isPresent() {
        return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    public boolean isFaulty() {
        return getAll().stream().anyMatch(message -> message.tone().equals("bad"));
    }

    private static PageMessage message(String clientId, FacesMessage message) {
        return new PageMessage(tone(message.getSeverity()), message.getSummary(), clientId);
    }

    private static String tone(FacesMessage.Severity severity) {
        if (severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
            return "bad";
        }
        return severity.equals(FacesMessage.SEVERITY_WARN) ? "partly" : "good";
    }
}
