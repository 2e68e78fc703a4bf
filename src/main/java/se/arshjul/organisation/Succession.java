package se.arshjul.organisation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** That one place took over from another: since when it is there, and the last day of the other, if it has ended. */
public record Succession(Long later, LocalDate since, Long earlier, LocalDate ended) {

    /** By later place the one that it is a plain renaming of: ended before it began, taken over by it alone, and alone in that. */
    static Map<Long, List<Long>> renamed(Collection<Succession> all) {
        var takers = all.stream().collect(groupingBy(Succession::earlier, counting()));
        var taken = all.stream().collect(groupingBy(Succession::later, counting()));
        return all.stream().filter(Succession::isOneAfterTheOther)
                .filter(one -> takers.get(one.earlier()) == 1 && taken.get(one.later()) == 1)
                .collect(toMap(Succession::later, one -> List.of(one.earlier())));
    }

    private boolean isOneAfterTheOther() {
        return ended != null && ended.isBefore(since);
    }
}
