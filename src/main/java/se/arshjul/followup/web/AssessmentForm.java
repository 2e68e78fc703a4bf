package se.arshjul.followup.web;

import java.io.Serializable;
import se.arshjul.followup.AssessmentService.Typed;
import se.arshjul.followup.AssessmentsView.Row;
import se.arshjul.goal.AssessmentDraft;

/** One goal of the form while it is assessed. */
public class AssessmentForm implements Serializable {

    private final Row row;
    private int seenVersion;
    private String level;
    private String trend;
    private String forecast;
    private String comment;

    AssessmentForm(Row row) {
        this.row = row;
        seenVersion = row.version();
        level = row.draft().level();
        trend = row.draft().trend();
        forecast = row.draft().forecast();
        comment = row.draft().comment();
    }

    Typed toDraft() {
        return new Typed(getGoalId(), new AssessmentDraft(level, trend, forecast, comment), seenVersion);
    }

    public Row getRow() {
        return row;
    }

    public long getGoalId() {
        return row.goal().where().goalId();
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getTrend() {
        return trend;
    }

    public void setTrend(String trend) {
        this.trend = trend;
    }

    public String getForecast() {
        return forecast;
    }

    public void setForecast(String forecast) {
        this.forecast = forecast;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
