package se.arshjul.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.cycle.Round;
import se.arshjul.document.Block;
import se.arshjul.kernel.Beans;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Line;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.steering.RoundKind;
import se.arshjul.steering.RoundKinds;
import se.arshjul.steering.SectionKind;
import se.arshjul.steering.SectionTemplate;
import se.arshjul.steering.SteeringModel;

class RoundOpeningTest {

    final Parts parts = new Parts();
    final Node otherDivision = Line.node("HT", Level.DIVISION, parts.department);
    final List<SectionTemplate> templates = new ArrayList<>();
    final List<SourceText> texts = new ArrayList<>();
    final List<Contribution> made = new ArrayList<>();
    final List<Contribution> laidOut = new ArrayList<>();
    final RoundOpening opening = new RoundOpening();

    @BeforeEach
    void knowTheYear() {
        opening.organisation = new OrganisationRepository() {
            @Override
            public List<Node> nodes() {
                return List.of(parts.department, parts.division, otherDivision, parts.unitNode);
            }
        };
        opening.steering = new SteeringModel() {
            @Override
            public List<SectionTemplate> sections() {
                return templates;
            }
        };
        opening.materials = new Materials();
        opening.materials.sources = Beans.of(new Rows());
        opening.layouts = Beans.of((round, parts) -> laidOut.addAll(parts));
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
    @Tag("steering-2")
    void a_contribution_keeps_the_sections_it_got_when_the_round_opened() {
        var template = template("UPPDRAG", "Uppdrag");
        templates.add(template);
        opening.open(parts.round);
        template.describe("Vårt uppdrag", SectionKind.TEXT, 1);
        assertThat(of("SB-EKE").sections()).extracting(Section::heading).containsExactly("Uppdrag", "Rader");
    }

    @Test
    void starts_from_the_texts_that_were_brought_along() {
        templates.add(template("UPPDRAG", "Uppdrag"));
        var text = new SourceText("VERKSAMHETSPLAN", "2027", parts.unitNode, "UPPDRAG");
        text.write("Uppdrag", "<p>Vi ger vård.</p>", 1);
        texts.add(text);
        opening.open(parts.round);
        assertThat(of("SB-EKE").sections().get(0).body()).isEqualTo("<p>Vi ger vård.</p>");
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

    @Test
    void every_part_has_the_sections_that_nobody_asked_for_last_and_the_rooms_lay_out_the_rest() {
        opening.open(parts.round);
        assertThat(made).allSatisfy(part -> assertThat(part.sections()).last().extracting(Section::heading).isEqualTo("Rader"));
        assertThat(laidOut).isEqualTo(made);
    }

    /** A kind of section that every part of a plan has. */
    private static final class Rows implements SectionMaterial {

        @Override
        public SectionKind kind() {
            return new SectionKind("RADER");
        }

        @Override
        public boolean fills(RoundKind.Kind round) {
            return round == RoundKind.Kind.PLAN;
        }

        @Override
        public Optional<SectionMaterial.Unasked> unasked() {
            return Optional.of(new SectionMaterial.Unasked("Rader", 1));
        }

        @Override
        public Map<SectionOfPlace, List<Block>> blocks(RoundOfSections round, List<SectionOfPlace> sections) {
            return Map.of();
        }
    }
}
