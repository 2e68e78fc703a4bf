package se.arshjul.committee;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.Collection;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Body;

/** A meeting of a political body: when, where, and until when papers may come. */
@Entity
public class Meeting {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "meeting_id")
    @SequenceGenerator(name = "meeting_id", sequenceName = "meeting_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "body_id") private Body body;
    @Column(name = "held_on") private LocalDate heldOn;
    @Column(name = "papers_due") private LocalDate papersDue;
    @Column(name = "summons_on") private LocalDate summonsOn;
    private String place;

    protected Meeting() {}

    public Meeting(Body body, LocalDate heldOn) {
        this.body = body;
        this.heldOn = heldOn;
    }

    public void arrange(LocalDate newPapersDue, LocalDate newSummonsOn, String newPlace) {
        papersDue = newPapersDue;
        summonsOn = newSummonsOn;
        place = newPlace;
    }

    /** Gives out a paragraph that none of the meeting's decisions has yet (committee-9). */
    void requireFree(String paragraph, Collection<String> taken) {
        if (taken.contains(paragraph)) {
            throw new RuleBrokenException("committee.paragraphTaken", paragraph, heldOn);
        }
    }

    public Long id() {
        return id;
    }

    public Body body() {
        return body;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public LocalDate papersDue() {
        return papersDue;
    }

    public LocalDate summonsOn() {
        return summonsOn;
    }

    public String place() {
        return place;
    }
}
