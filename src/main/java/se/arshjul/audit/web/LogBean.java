package se.arshjul.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import se.arshjul.audit.AuditEvent;
import se.arshjul.audit.AuditTrail;
import se.arshjul.organisation.Actor;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.web.Texts;

/** Holds what the page {@code audit/log.xhtml} shows: what has been done, newest first, a page at a time. */
@Named
@RequestScoped
public class LogBean {

    private static final int PAGE = 50;
    private static final Pattern RIGHTS = Pattern.compile("intake\\.role\\..*|security\\..*");

    /** One event in words. */
    public record Line(AuditEvent event, String words, String detail) {

        /** True for what gives, changes or opens rights: it stands out among the rest. */
        public boolean isAboutRights() {
            return RIGHTS.matcher(event.action()).matches();
        }
    }

    @Inject AuditTrail trail;
    @Inject Texts texts;
    @Inject Access access;
    @Inject Actor actor;
    private Long before;
    private List<Line> lines;

    public void load() {
        access.require(actor, Action.READ_AUDIT, null);
        long from = before == null || before == 0 ? Long.MAX_VALUE : before;
        lines = trail.before(from, PAGE).stream().map(event -> new Line(event, words(event.action()), detail(event.detail()))).toList();
    }

    /** An action that has no words yet is shown by its name. */
    private String words(String action) {
        String key = "audit.event." + action;
        return texts.has(key) ? texts.of(key) : action;
    }

    /** A task is told by its name. */
    private String detail(String detail) {
        String key = "worklist.task." + detail;
        return detail != null && texts.has(key) ? texts.of(key) : detail;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The id to go on from; null on the last page. */
    public Long getOlder() {
        return lines.size() < PAGE ? null : lines.get(lines.size() - 1).event().id();
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
