package se.arshjul.contribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.arshjul.cycle.Round;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.steering.SectionTemplate;
import se.arshjul.steering.SteeringModel;

/** Lays out a round: a contribution for each place taking part, with its sections and what was brought along; rooms lay out the rest. */
@ApplicationScoped
public class RoundOpening {

    @Inject ContributionRepository plans;
    @Inject OrganisationRepository organisation;
    @Inject SteeringModel steering;
    @Inject Materials materials;
    @Inject @Any Instance<PartLayout> layouts;

    void open(Round round) {
        var parts = new Layout(round).make();
        layouts.forEach(layout -> layout.layOut(round, parts));
    }

    /** The reference data of one opening, read once for all its places. */
    private final class Layout {

        private final Round round;
        private final Map<Level, List<SectionTemplate>> sections;
        private final Map<String, SourceText> texts;
        private final List<Contribution> parts = new ArrayList<>();

        Layout(Round round) {
            this.round = round;
            this.sections = steering.sections().stream().filter(section -> section.document().equals(round.kindCode()))
                    .collect(groupingBy(SectionTemplate::level));
            this.texts = plans.sourceTexts(round.kindCode(), round.period().code()).stream()
                    .collect(toMap(text -> text.node().id() + "/" + text.sectionCode(), text -> text));
        }

        List<Contribution> make() {
            var dates = round.dates();
            Node department = round.cycle().department();
            var participation = new Participation(department, organisation.nodes(), round.period(), this::isAsked);
            var whole = filled(new Contribution(round, department, Contribution.Kind.DEPARTMENT, null, dates.directorDue()));
            for (Node place : participation.divisions()) {
                var division = filled(new Contribution(round, place, Contribution.Kind.DIVISION, whole, dates.divisionsDue()));
                participation.units(place).forEach(unit ->
                        filled(new Contribution(round, unit, Contribution.Kind.UNIT, division, dates.unitsDue())));
            }
            return parts;
        }

        /**
         * A plan asks every place of the year; a report those whose level it has a section for and that are there when its
         * period ends: for a renamed, merged or closed place its successor tells.
         */
        private boolean isAsked(Node place) {
            var end = round.period().to();
            return !round.isFollowUp() || sections.containsKey(place.level()) && place.existsOn(end);
        }

        private Contribution filled(Contribution contribution) {
            plans.add(contribution);
            parts.add(contribution);
            var place = contribution.node();
            for (var template : sections.getOrDefault(place.level(), List.of())) {
                var section = contribution.add(new Section(contribution, template));
                var text = texts.get(place.id() + "/" + template.code());
                if (text != null) {
                    section.startFrom(text.body());
                }
            }
            materials.unasked(round.kind()).forEach(material -> addUnasked(contribution, material));
            return contribution;
        }

        private static void addUnasked(Contribution contribution, SectionMaterial material) {
            var there = contribution.sections();
            if (there.stream().noneMatch(section -> section.kind().equals(material.kind()))) {
                int last = there.stream().mapToInt(Section::ordinal).max().orElse(0);
                contribution.add(new Section(contribution, material.kind(), material.unasked().orElseThrow().heading(), last + 1));
            }
        }
    }
}
