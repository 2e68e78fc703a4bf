package se.arshjul.contribution;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Place;

/** One place's contribution as its pages show it: what is asked, what is written, what was said when it came back. */
public record ContributionView(Head head, List<SectionView> sections, List<RemarkView> remarks, boolean mine, boolean judge) implements Serializable {

    /** Whose part of which round it is, when it is due and how far it has come. */
    public record Head(long id, int version, Contribution.Kind kind, String placeCode, String placeName, Contribution.State state,
            LocalDate dueOn, String returnReason, long roundId, String roundName, Round.State roundState, String document, Period period,
            Place place, Long parentId, String parentName, Place parentPlace, boolean followUp, String overrideReason,
            String returnedBy, LocalDate returnedOn) implements Serializable {

        public boolean cancelled() {
            return roundState == Round.State.CANCELLED;
        }

        /** True for what was sent back and is not handed over again, also while it waits for its parts. */
        public boolean isSentBack() {
            return returnReason != null && state.isWritable();
        }

        public String processKey() {
            return "contribution-" + id;
        }
    }

    /** A section with its guidance and the version that its text has. */
    public record SectionView(String code, String heading, String kind, boolean required, String guidance, String body,
            int version, Instant savedAt, String savedBy) implements Serializable {

        public boolean text() {
            return kind.equals("TEXT");
        }
    }

    /** What was said of the whole, a section or an activity when the contribution was returned. */
    public record RemarkView(String target, String targetName, String text, String author, Instant madeAt,
            Instant settledAt) implements Serializable {

        public boolean settled() {
            return settledAt != null;
        }
    }

    public ContributionView {
        sections = List.copyOf(sections);
        remarks = List.copyOf(remarks);
    }

    /** True while the reader may write on the contribution (contribution-1). */
    public boolean writable() {
        return mine && !head.cancelled() && head.state().isWritable();
    }

    /** True while the reader may hand the contribution over. */
    public boolean inHand() {
        return writable() && head.state().isBeingWritten();
    }

    /** True while the reader may judge the contribution: accept it or return it. */
    public boolean reviewable() {
        return judge && !head.cancelled() && head.state() == Contribution.State.SUBMITTED;
    }

    /** The remarks that are still to be seen to, on a target such as {@code section:UPPDRAG}. */
    public List<RemarkView> remarksOn(String target) {
        return remarks.stream().filter(remark -> !remark.settled() && remark.target().equals(target)).toList();
    }

    public List<RemarkView> openRemarks() {
        return remarks.stream().filter(remark -> !remark.settled()).toList();
    }
}
