package se.arshjul.cycle.web;

import java.io.Serializable;
import java.time.LocalDate;
import se.arshjul.cycle.MeetingDay;
import se.arshjul.cycle.RoundDates;

/** The four dates of a round while they are typed. */
public class RoundDatesForm implements Serializable {

    private LocalDate opensOn;
    private LocalDate unitsDue;
    private LocalDate divisionsDue;
    private LocalDate directorDue;

    public RoundDatesForm(RoundDates dates) {
        propose(dates);
    }

    void propose(RoundDates dates) {
        opensOn = dates.opensOn();
        unitsDue = dates.unitsDue();
        divisionsDue = dates.divisionsDue();
        directorDue = dates.directorDue();
    }

    RoundDates dates() {
        return new RoundDates(opensOn, unitsDue, divisionsDue, directorDue);
    }

    /** Days from the director's day to the meeting's last day for papers; 0 while no day is typed. */
    public long slack(MeetingDay meeting) {
        return directorDue == null ? 0 : meeting.slackFrom(directorDue);
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate day) {
        opensOn = day;
    }

    public LocalDate getUnitsDue() {
        return unitsDue;
    }

    public void setUnitsDue(LocalDate day) {
        unitsDue = day;
    }

    public LocalDate getDivisionsDue() {
        return divisionsDue;
    }

    public void setDivisionsDue(LocalDate day) {
        divisionsDue = day;
    }

    public LocalDate getDirectorDue() {
        return directorDue;
    }

    public void setDirectorDue(LocalDate day) {
        directorDue = day;
    }
}
