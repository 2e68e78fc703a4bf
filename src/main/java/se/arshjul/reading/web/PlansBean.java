package se.arshjul.reading.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjul.organisation.Actor;
import se.arshjul.reading.DocumentReader;
import se.arshjul.reading.PlanLine;

/** Holds what the page {@code reading/plans.xhtml} shows: the plans there are. */
@Named
@RequestScoped
public class PlansBean {

    @Inject DocumentReader reader;
    @Inject Actor actor;
    private List<PlanLine> plans;

    public void load() {
        plans = reader.plans(actor);
    }

    public List<PlanLine> getPlans() {
        return plans;
    }
}
