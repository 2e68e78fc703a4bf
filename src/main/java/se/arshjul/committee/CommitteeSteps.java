package se.arshjul.committee;

/** What the processes ask of the committee's matters. What changes something may run twice; the second time changes nothing. */
public interface CommitteeSteps {

    /** The round's matter: a new one, or the one referred back, ready for the secretary. */
    long prepareMatter(long roundId);

    /** Who takes the matter through, such as {@code secretary:5}. */
    String secretaryAudience(long matterId);
}
