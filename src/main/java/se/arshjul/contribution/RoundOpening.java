package se.arshjul.contribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjul.cycle.Round;
import se.arshjul.goal.Goal;
import se.arshjul.goal.GoalApplies;
import se.arshjul.goal.GoalRepository;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.plan.Activity;
import se.arshjul.plan.ActivityDraft;
import se.arshjul.plan.ContributionGoal;
import se.arshjul.plan.SourceActivity;
import se.arshjul.steering.SectionKind;
import se.arshjul.steering.SectionTemplate;
import se.arshjul.steering.SteeringModel;

/** Lays out a round: a contribution for each place taking part, with its sections, its goals and what was brought along. */
@ApplicationScoped
public class RoundOpening {

    @Inject ContributionRepository plans;
    @Inject OrganisationRepository organisation;
    @Inject GoalRepository goals;
    @Inject SteeringModel steering;

    void open(Round round) {
        new Layout(round).make();
    }

    /** The reference data of one opening, read once for all its places. */
    private final class Layout {

        private final Round round;
        private final Map<Long, List<GoalApplies>> goalsAt;
        private final Map<Level, List<SectionTemplate>> sections;
        private final Map<String, SourceText> texts;
        private final Map<Long, List<SourceActivity>> activities;
        private final Map<String, Long> goalIds;

        Layout(Round round) {
            var period = round.period();
            this.round = round;
            this.goalsAt = goals.applyingDuring(period.from(), period.to()).stream()
                    .collect(groupingBy(applies -> applies.node().id(), LinkedHashMap::new, Collectors.toList()));
            this.sections = steering.sections().stream().filter(section -> section.document().equals(round.kindCode()))
                    .collect(groupingBy(SectionTemplate::level));
            this.texts = plans.sourceTexts(round.kindCode(), period.code()).stream()
                    .collect(toMap(text -> text.node().id() + "/" + text.sectionCode(), text -> text));
            this.activities = plans.sourceActivities(period.from(), period.to()).stream()
                    .collect(groupingBy(activity -> activity.node().id()));
            this.goalIds = goals.goalsDuring(period.from(), period.to()).stream().collect(toMap(Goal::code, Goal::id));
        }

        void make() {
            var dates = round.dates();
            Node department = round.cycle().department();
            var participation = new Participation(department, organisation.nodes(), round.period(), this::isAsked);
            var whole = new Contribution(round, department, Contribution.Kind.DEPARTMENT, null, dates.directorDue());
            fill(whole, department, goalsOfWhole(department, participation.divisions()), List.of());
            for (Node place : participation.divisions()) {
                var division = new Contribution(round, place, Contribution.Kind.DIVISION, whole, dates.divisionsDue());
                fill(division, place, goalsAt(place), List.of());
                for (Node unit : participation.units(place)) {
                    var part = new Contribution(round, unit, Contribution.Kind.UNIT, division, dates.unitsDue());
                    fill(part, unit, goalsAt(unit), goalsAt(place));
                }
            }
        }

        /**
         * A plan asks every place of the year; a report those whose level it has a section for and that are there when its
         * period ends: for a renamed, merged or closed place its successor tells.
         */
        private boolean isAsked(Node place) {
            var end = round.period().to();
            return !round.isFollowUp() || sections.containsKey(place.level()) && place.existsOn(end);
        }

        private List<GoalApplies> goalsAt(Node place) {
            return goalsAt.getOrDefault(place.id(), List.of());
        }

        /** The department's own goals; where it has none of its own, all that its divisions work to. */
        private List<GoalApplies> goalsOfWhole(Node department, List<Node> divisions) {
            if (!goalsAt(department).isEmpty()) {
                return goalsAt(department);
            }
            var all = new LinkedHashMap<Long, GoalApplies>();
            divisions.forEach(division -> goalsAt(division).forEach(goal -> all.putIfAbsent(goal.goal().id(), goal)));
            return List.copyOf(all.values());
        }

        private void fill(Contribution contribution, Node place, List<GoalApplies> own, List<GoalApplies> fromAbove) {
            plans.add(contribution);
            for (var template : sections.getOrDefault(place.level(), List.of())) {
                var section = contribution.add(new Section(contribution, template));
                var text = texts.get(place.id() + "/" + template.code());
                if (text != null) {
                    section.startFrom(text.body());
                }
            }
            if (concernsGoals(place)) {
                own.forEach(goal -> contribution.worksTo(new ContributionGoal(contribution, goal, false)));
                inherited(own, fromAbove)
                        .forEach(goal -> contribution.worksTo(new ContributionGoal(contribution, goal, true)));
            }
            if (!round.isFollowUp()) {
                activities.getOrDefault(place.id(), List.of()).forEach(source -> bringAlong(contribution, source));
            }
        }

        /** A plan is made of goals; a report speaks of them where it assesses them and has a section for them there. */
        private boolean concernsGoals(Node place) {
            return !round.isFollowUp() || round.goals() && sections.getOrDefault(place.level(), List.of()).stream()
                    .anyMatch(section -> section.kind() == SectionKind.MAL);
        }

        private List<GoalApplies> inherited(List<GoalApplies> own, List<GoalApplies> fromAbove) {
            Set<Long> already = own.stream().map(goal -> goal.goal().id()).collect(Collectors.toSet());
            var rest = new ArrayList<>(fromAbove);
            rest.removeIf(goal -> already.contains(goal.goal().id()));
            return rest;
        }

        private void bringAlong(Contribution contribution, SourceActivity source) {
            var served = source.goalCodes().stream().map(goalIds::get).filter(java.util.Objects::nonNull)
                    .collect(Collectors.toSet());
            var activity = contribution.add(new Activity(contribution));
            activity.startFrom(source.code(), new ActivityDraft(source.title(), source.description(), "",
                    source.startsOn(), source.endsOn(), "", served), source.status());
        }
    }
}
