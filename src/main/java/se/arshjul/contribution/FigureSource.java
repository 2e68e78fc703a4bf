package se.arshjul.contribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A room whose figures may be taken into running text and follow their source until the version is frozen (contribution-12). A
 * reference is the room's word, the code of the place and what else tells the figure apart, parted by slashes:
 * {@code money/SOC/2019/UTFALL/RESULTAT}.
 */
public interface FigureSource {

    /** The first part of the references that the room knows, such as {@code money}. */
    String prefix();

    /** How each figure is written now, with sign and unit as Swedes write them; one that is missing is left out. */
    Map<String, String> written(Set<String> references);

    /** The figures of a place that a text of this round may take in; a constant number of statements. */
    List<Offered> offered(RoundOfSections round, long nodeId);

    /** What the figure is and where it comes from; empty for a reference that means nothing. */
    Optional<Origin> origin(String reference);

    /** A figure's name, how it is written now, who or what brought it here, and the address of the page where it stands among others. */
    record Origin(String label, String written, String source, String path) {}

    /** A figure to choose: how it is referred to, what it is, and how it is written now. */
    record Offered(String reference, String label, String written) {}
}
