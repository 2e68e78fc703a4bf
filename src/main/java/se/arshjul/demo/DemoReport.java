package se.arshjul.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the demonstration's places write in their reports: a few sentences for each section. */
record DemoReport(Map<String, List<String>> sentences) {

    /** Reads lines of section and sentence, the first of them a heading. */
    static DemoReport of(String lines) {
        return new DemoReport(lines.lines().skip(1).map(line -> line.split(";", 2))
                .collect(groupingBy(cells -> cells[0], mapping(cells -> cells[1], toList()))));
    }

    /** The section's sentence for a place; neighbours write different ones. */
    Optional<String> text(String section, String place, int turn) {
        return Optional.ofNullable(sentences.get(section))
                .map(all -> all.get(Math.floorMod(turn, all.size())).replace("{plats}", place));
    }
}
