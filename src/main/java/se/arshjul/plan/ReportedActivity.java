package se.arshjul.plan;

/** The room that follows up: it keeps what the rounds' reports have said of an activity, and moves it out and back with it. */
public interface ReportedActivity {

    /** Takes what hangs on the activity out of its tables and answers it as JSON, to be kept with the activity. */
    String takeOut(long activityId);

    /** Puts back what was taken out; it stands under the member's name in the kept content. */
    void putBack(String content, String member);
}
