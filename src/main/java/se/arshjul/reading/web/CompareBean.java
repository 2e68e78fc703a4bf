package se.arshjul.reading.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjul.cycle.Round;
import se.arshjul.document.VersionNote;
import se.arshjul.organisation.Actor;
import se.arshjul.reading.DocumentReader;
import se.arshjul.reading.PlanDifference;
import se.arshjul.reading.PlanReading;

/** Holds what the page {@code reading/compare.xhtml} shows: two versions of a contribution, word by word. */
@Named
@RequestScoped
public class CompareBean {

    @Inject DocumentReader reader;
    @Inject Actor actor;
    @Inject WordedComparison comparison;
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
            difference = comparison.of(reader.version(newer, older, actor), newer.content());
        }
    }

    private static Integer number(Long version) {
        return version == null ? null : version.intValue();
    }

    public List<VersionNote> getVersions() {
        return newer.versions();
    }

    /** True where the reader may compare with what stands now, which is no version yet. */
    public boolean isNowReadable() {
        return newer.draftReadable() && newer.state() != Round.State.PUBLISHED;
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
