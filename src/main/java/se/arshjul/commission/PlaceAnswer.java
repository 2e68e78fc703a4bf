package se.arshjul.commission;

import se.arshjul.organisation.Place;

/** A place that a commission applies to, with its latest answer that the reader may see; null where there is none. */
public record PlaceAnswer(Place place, String placeName, AnswerView answer, boolean mayReadDrafts) {

    public boolean isAnswered() {
        return answer != null && answer.draft().state() != null;
    }

    /** The state's code, OBESVARAT where the place has not answered, or INTE_ATT_LASA where the reader is not to know. */
    public String stateCode() {
        if (isAnswered()) {
            return answer.draft().state().name();
        }
        return mayReadDrafts ? "OBESVARAT" : "INTE_ATT_LASA";
    }
}
