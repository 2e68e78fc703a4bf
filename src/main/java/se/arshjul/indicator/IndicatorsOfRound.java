package se.arshjul.indicator;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.contribution.SectionOfPlace;

/** The indicators of the places whose sections are filled, read once for goals and indicators alike. */
@ApplicationScoped
public class IndicatorsOfRound {

    @Inject IndicatorReader reader;

    private record Question(Set<Long> places) {}

    public Map<Long, List<IndicatorAtPlace>> of(RoundOfSections round, List<SectionOfPlace> sections) {
        var places = sections.stream().map(SectionOfPlace::nodeId).collect(toSet());
        return round.answers().once(new Question(places), () -> reader.at(places, round.period()));
    }
}
