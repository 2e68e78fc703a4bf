package se.arshjul.commission.web;

import java.io.Serializable;
import se.arshjul.commission.AnswerDraft;
import se.arshjul.commission.CommissionSheet.Asked;
import se.arshjul.commission.Progress;

/** A commission of the form while it is answered. */
public class AnswerForm implements Serializable {

    private final Asked asked;
    private int seenVersion;
    private String state;
    private String body;
    private Long achievedKr;

    AnswerForm(Asked asked) {
        this.asked = asked;
        var draft = asked.now() == null ? AnswerDraft.NONE : asked.now().draft();
        seenVersion = asked.now() == null ? 0 : asked.now().version();
        state = draft.value(AnswerDraft.Field.STATE);
        body = draft.body();
        achievedKr = draft.achievedKr();
    }

    AnswerDraft toDraft() {
        return new AnswerDraft(body, state == null || state.isEmpty() ? null : Progress.valueOf(state), achievedKr);
    }

    public Asked getAsked() {
        return asked;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Long getAchievedKr() {
        return achievedKr;
    }

    public void setAchievedKr(Long achievedKr) {
        this.achievedKr = achievedKr;
    }
}
