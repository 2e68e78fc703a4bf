package se.arshjul.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjul.document.TextComparison;
import se.arshjul.document.VersionNote;
import se.arshjul.organisation.Actor;
import se.arshjul.plan.DocumentReader;
import se.arshjul.plan.PlanComparison;
import se.arshjul.plan.PlanDifference;
import se.arshjul.plan.PlanReading;
import se.arshjul.web.Texts;

/** Holds what the page {@code plan/compare.xhtml} shows: two versions of a contribution, word by word. */
@Named
@RequestScoped
public class CompareBean {

    @Inject DocumentReader reader;
    @Inject Actor actor;
    @Inject Texts texts;
    private Long round;
    private Long contribution;
    private Long from;
    private Long to;
    private Integer older;
    private PlanReading newer;
    private PlanDifference difference;

    /** Without a newer version what stands now, without an older one the version before the newer. */
    public void load() {
        contribution = contribution == null ? reader.whole(round == null ? 0 : round) : contribution;
        newer = reader.read(contribution, number(to), actor);
        older = from == null ? newer.before().map(VersionNote::number).orElse(null) : number(from);
        if (older != null) {
            var words = new TextComparison.Words(texts.of("web.diff.added"), texts.of("web.diff.removed"));
            difference = new PlanComparison(words).compare(reader.version(newer, older, actor), newer.content());
        }
    }

    private static Integer number(Long version) {
        return version == null ? null : version.intValue();
    }

    public List<VersionNote> getVersions() {
        return newer.versions();
    }

    /** The number of the older version; null where there is none. */
    public Integer getOlder() {
        return older;
    }

    public PlanReading getNewer() {
        return newer;
    }

    public PlanDifference getDifference() {
        return difference;
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }

    public Long getContribution() {
        return contribution;
    }

    public void setContribution(Long contribution) {
        this.contribution = contribution;
    }

    public Long getFrom() {
        return from;
    }

    public void setFrom(Long from) {
        this.from = from;
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }
}
