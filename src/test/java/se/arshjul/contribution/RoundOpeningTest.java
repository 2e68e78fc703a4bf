package se.arshjul.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.cycle.Round;
import se.arshjul.goal.Goal;
import se.arshjul.goal.GoalApplies;
import se.arshjul.goal.GoalRepository;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Line;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.plan.Activity;
import se.arshjul.plan.ContributionGoal;
import se.arshjul.plan.SourceActivity;
import se.arshjul.steering.RoundKinds;
import se.arshjul.steering.SectionKind;
import se.arshjul.steering.SectionTemplate;
import se.arshjul.steering.SteeringModel;

class RoundOpeningTest {

    final Parts parts = new Parts();
    final Node otherDivision = Line.node("HT", Level.DIVISION, parts.department);
    final List<GoalApplies> applying = new ArrayList<>();
    final List<SectionTemplate> templates = new ArrayList<>();
    final List<SourceText> texts = new ArrayList<>();
    final List<SourceActivity> activities = new ArrayList<>();
    final List<Contribution> made = new ArrayList<>();
    final RoundOpening opening = new RoundOpening();

    @BeforeEach
    void knowTheYear() {
        opening.organisation = new OrganisationRepository() {
            @Override
            public List<Node> nodes() {
                return List.of(parts.department, parts.division, otherDivision, parts.unitNode);
            }
        };
        opening.goals = new GoalRepository() {
            @Override
            public List<GoalApplies> applyingDuring(LocalDate from, LocalDate to) {
                return applying;
            }

            @Override
            public List<Goal> goalsDuring(LocalDate from, LocalDate to) {
                return applying.stream().map(GoalApplies::goal).distinct().toList();
            }
        };
        opening.steering = new SteeringModel() {
            @Override
            public List<SectionTemplate> sections() {
                return templates;
            }
        };
        opening.plans = new ContributionRepository() {
            @Override
            public <T> T add(T entity) {
                if (entity instanceof Contribution contribution) {
                    made.add(contribution);
                }
                return entity;
            }

            @Override
            public List<SourceText> sourceTexts(String document, String period) {
                return texts;
            }

            @Override
            public List<SourceActivity> sourceActivities(LocalDate from, LocalDate to) {
                return activities;
            }
        };
    }

    @Test
    void makes_a_part_for_the_department_each_division_and_each_unit() {
        opening.open(parts.round);
        assertThat(made).extracting(Contribution::placeName).containsExactly("SOC", "SB", "SB-EKE", "HT");
        assertThat(of("SB-EKE").parent()).isSameAs(of("SB"));
        assertThat(of("SB").state()).isEqualTo(Contribution.State.WAITING);
        assertThat(of("SB-EKE").state()).isEqualTo(Contribution.State.DRAFT);
    }

    @Test
    @Tag("goal-1")
    void gives_a_place_only_the_goals_chosen_for_it_or_its_division() {
        apply(goal(1, "SN-1"), parts.division);
        apply(goal(2, "SN-2"), otherDivision);
        opening.open(parts.round);
        assertThat(of("SB-EKE").goals()).extracting(ContributionGoal::code).containsExactly("SN-1");
        assertThat(of("HT").goals()).extracting(ContributionGoal::code).containsExactly("SN-2");
    }

    @Test
    @Tag("goal-2")
    void tells_a_units_own_goals_from_its_divisions() {
        var shared = goal(1, "SN-1");
        apply(shared, parts.division);
        apply(goal(2, "KS-1"), parts.division);
        apply(shared, parts.unitNode);
        opening.open(parts.round);
        assertThat(of("SB-EKE").goals()).extracting(ContributionGoal::code, ContributionGoal::inherited)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("SN-1", false),
                        org.assertj.core.groups.Tuple.tuple("KS-1", true));
    }

    @Test
    void the_whole_works_to_every_division_s_goals_once() {
        var shared = goal(1, "SN-1");
        apply(shared, parts.division);
        apply(shared, otherDivision);
        opening.open(parts.round);
        assertThat(of("SOC").goals()).extracting(ContributionGoal::code).containsExactly("SN-1");
    }

    @Test
    @Tag("steering-2")
    void a_contribution_keeps_the_sections_it_got_when_the_round_opened() {
        var template = template("UPPDRAG", "Uppdrag");
        templates.add(template);
        opening.open(parts.round);
        template.describe("Vårt uppdrag", SectionKind.TEXT, 1);
        assertThat(of("SB-EKE").sections()).extracting(Section::heading).containsExactly("Uppdrag");
    }

    @Test
    void starts_from_the_texts_and_activities_that_were_brought_along() {
        templates.add(template("UPPDRAG", "Uppdrag"));
        var text = new SourceText("VERKSAMHETSPLAN", "2027", parts.unitNode, "UPPDRAG");
        text.write("Uppdrag", "<p>Vi ger vård.</p>", 1);
        texts.add(text);
        apply(goal(5, "SN-5"), parts.division);
        var activity = new SourceActivity("A-1");
        activity.describe(parts.unitNode, List.of("SN-5", "BORTA"), "Måltidsvärd", "");
        activity.plan(null, LocalDate.of(2027, 1, 1), null, Activity.Status.EJ_PABORJAD);
        activities.add(activity);
        opening.open(parts.round);
        assertThat(of("SB-EKE").sections().get(0).body()).isEqualTo("<p>Vi ger vård.</p>");
        assertThat(of("SB-EKE").activities().get(0).goalIds()).containsExactly(5L);
        assertThat(of("SB-EKE").activities().get(0).sourceCode()).isEqualTo("A-1");
    }

    @Test
    @Tag("contribution-11")
    void a_report_asks_the_place_that_is_there_when_its_period_ends() {
        var renamed = Line.node("SB-OLD", Level.UNIT, parts.division, LocalDate.of(2015, 1, 1), LocalDate.of(2027, 3, 31));
        opening.organisation = new OrganisationRepository() {
            @Override
            public List<Node> nodes() {
                return List.of(parts.department, parts.division, parts.unitNode, renamed);
            }
        };
        var template = new SectionTemplate("T1", Level.UNIT, "ANALYS");
        template.describe("Analys", SectionKind.TEXT, 1);
        templates.add(template);
        opening.open(new Round(parts.round.cycle(), RoundKinds.T1, "Tertialrapport 1 2027", new Period("2027-T1"),
                parts.round.dates()));
        assertThat(made).extracting(Contribution::placeName).containsExactly("SOC", "SB", "SB-EKE");
        assertThat(of("SB-EKE").activities()).isEmpty();
    }

    private Contribution of(String code) {
        return made.stream().filter(part -> part.node().code().equals(code)).findFirst().orElseThrow();
    }

    private static SectionTemplate template(String code, String heading) {
        var template = new SectionTemplate("VERKSAMHETSPLAN", Level.UNIT, code);
        template.describe(heading, SectionKind.TEXT, 1);
        template.demand(true, null);
        return template;
    }

    private static Goal goal(long id, String code) {
        var goal = Given.id(new Goal(code), id);
        goal.describe("NAMNDMAL", "Text " + code, Parts.COMMITTEE, (int) id);
        return goal;
    }

    private void apply(Goal goal, Node place) {
        applying.add(new GoalApplies(goal, place));
    }
}
