package se.arshjul.cycle.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import se.arshjul.audit.CommandKey;
import se.arshjul.cycle.CycleService;
import se.arshjul.cycle.YearReader;
import se.arshjul.cycle.YearView;
import se.arshjul.security.AccessDeniedException;
import se.arshjul.security.Action;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;

/** Holds what the page {@code cycle/year.xhtml} shows and edits: the years there are and the one to be opened. */
@Named
@ViewScoped
public class YearBean implements Serializable {

    @Inject YearReader reader;
    @Inject CycleService cycles;
    @Inject CurrentActor current;
    @Inject se.arshjul.web.CommandKey commandKey;
    @Inject Notices notices;
    private List<YearView> years;
    private Map<String, Long> departments;
    private Long departmentId;
    private Integer year;
    private RoundDatesForm form;

    public void load() {
        var actor = current.actor();
        departments = reader.departments(actor);
        if (departments.isEmpty()) {
            throw new AccessDeniedException(Action.OPEN_YEAR);
        }
        years = reader.years(actor);
        departmentId = departments.values().iterator().next();
        year = reader.nextYear();
        while (isOpened(departmentId, year)) {
            year++;
        }
        form = new RoundDatesForm(reader.proposal(departmentId, year));
    }

    private boolean isOpened(long department, int asked) {
        return years.stream().anyMatch(one -> one.departmentId() == department && one.year() == asked);
    }

    public void propose() {
        form.propose(reader.proposal(departmentId, year));
    }

    public String open() {
        long id = cycles.openYear(departmentId, year, form.dates(), new CommandKey(commandKey.getValue()), current.actor());
        notices.add("cycle.year.opened", String.valueOf(year));
        return "/cycle/premises?faces-redirect=true&id=" + id;
    }

    public List<YearView> getYears() {
        return years;
    }

    public Map<String, Long> getDepartments() {
        return departments;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public RoundDatesForm getForm() {
        return form;
    }
}
