package se.arshjul.steering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjul.organisation.Actor;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.steering.GoalLevel;
import se.arshjul.steering.RoundKind;
import se.arshjul.steering.SectionTemplate;
import se.arshjul.steering.StatusWord;
import se.arshjul.steering.SteeringModel;

/** Holds what the page {@code steering/model.xhtml} shows: how this municipality steers. */
@Named
@RequestScoped
public class ModelBean {

    @Inject SteeringModel steering;
    @Inject Access access;
    @Inject Actor actor;
    private List<GoalLevel> levels;
    private List<RoundKind> rounds;
    private List<StatusWord> words;
    private List<SectionTemplate> sections;

    public void load() {
        access.require(actor, Action.READ_ADMINISTRATION, null);
        levels = steering.goalLevels();
        rounds = steering.roundKinds();
        words = steering.statusWords();
        sections = steering.sections();
    }

    public List<GoalLevel> getLevels() {
        return levels;
    }

    public List<RoundKind> getRounds() {
        return rounds;
    }

    public List<StatusWord> getWords() {
        return words;
    }

    public List<SectionTemplate> getSections() {
        return sections;
    }
}
