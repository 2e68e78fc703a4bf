package se.arshjul.contribution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.arshjul.document.FigureLinks;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Figures in running text: written as they stand at their source today, and only those of places that the writer may read (contribution-12). */
@ApplicationScoped
public class LiveFigures {

    /** What stands where a figure has no value any more. */
    static final String MISSING = "uppgift saknas";

    @Inject @Any Instance<FigureSource> sources;
    @Inject OrganisationRepository organisation;
    @Inject Access access;

    /** Texts with their figures as they stand now, each source asked once however many texts there are. */
    Function<String, String> current(Collection<String> texts) {
        var references = texts.stream().flatMap(text -> FigureLinks.in(text).stream()).collect(toSet());
        if (references.isEmpty()) {
            return Function.identity();
        }
        var written = new HashMap<String, String>();
        references.stream().collect(groupingBy(LiveFigures::prefix, toSet())).forEach((prefix, its) ->
                sources.stream().filter(source -> source.prefix().equals(prefix))
                        .forEach(source -> written.putAll(source.written(its))));
        return text -> FigureLinks.write(text, reference -> written.getOrDefault(reference, MISSING));
    }

    String current(String text) {
        return current(List.of(text)).apply(text);
    }

    /** Refuses a figure that is new in the text and belongs to a place whose drafts the writer may not read. */
    void requireReadable(String before, String after, Actor actor) {
        var added = new java.util.TreeSet<>(FigureLinks.in(after));
        added.removeAll(FigureLinks.in(before));
        if (added.isEmpty()) {
            return;
        }
        Map<String, Place> places = organisation.nodes().stream()
                .collect(java.util.stream.Collectors.toMap(node -> node.code(), Place::of));
        for (String reference : added) {
            var place = places.get(place(reference));
            if (place == null || !access.permits(actor, Action.READ_DRAFT, place)) {
                throw new RuleBrokenException("contribution.figure.notYours", reference);
            }
        }
    }

    /** Where a figure comes from, for all who are signed in; how it stands now, only for those who may read drafts there. */
    @Transactional
    public FigureSource.Origin origin(String reference, Actor actor) {
        access.require(actor, Action.READ_PUBLISHED, null);
        var origin = sources.stream().filter(source -> source.prefix().equals(prefix(reference)))
                .flatMap(source -> source.origin(reference).stream()).findFirst()
                .orElseThrow(() -> new NotFoundException("figure", reference));
        boolean open = organisation.nodes().stream().filter(node -> node.code().equals(place(reference)))
                .anyMatch(node -> access.permits(actor, Action.READ_DRAFT, Place.of(node)));
        return open ? origin : new FigureSource.Origin(origin.label(), null, origin.source(), null);
    }

    List<FigureSource.Offered> offered(RoundOfSections round, Set<Long> nodeIds) {
        return nodeIds.stream().flatMap(node -> sources.stream().flatMap(source -> source.offered(round, node).stream()))
                .toList();
    }

    private static String prefix(String reference) {
        return reference.split("/", 2)[0];
    }

    private static String place(String reference) {
        String[] parts = reference.split("/");
        return parts.length < 2 ? "" : parts[1];
    }
}
