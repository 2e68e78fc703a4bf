package se.arshjul.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.AssignmentView;
import se.arshjul.organisation.OrganisationReader;
import se.arshjul.organisation.PlaceView;
import se.arshjul.organisation.Vacancy;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Holds what the pages {@code organisation/administration.xhtml} and {@code organisation/people.xhtml} show, on a day. */
@Named
@RequestScoped
public class OrganisationBean {

    @Inject OrganisationReader reader;
    @Inject BusinessTime time;
    @Inject Access access;
    @Inject Actor actor;
    private LocalDate day;
    private List<PlaceView> places;
    private List<PlaceView> closed;
    private List<AssignmentView> assignments;
    private List<Vacancy> vacancies;

    public void loadTree() {
        require();
        places = reader.tree(day);
        closed = reader.closedBefore(day);
    }

    public void loadPeople() {
        require();
        assignments = reader.assignments(day);
        vacancies = reader.vacancies(day);
    }

    private void require() {
        access.require(actor, Action.READ_ADMINISTRATION, null);
        day = day == null ? time.today() : day;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public boolean isToday() {
        return time.today().equals(day);
    }

    public List<PlaceView> getPlaces() {
        return places;
    }

    public List<PlaceView> getClosed() {
        return closed;
    }

    public List<AssignmentView> getAssignments() {
        return assignments;
    }

    public List<Vacancy> getVacancies() {
        return vacancies;
    }
}
