package se.arshjul.it;

import static se.arshjul.it.Ground.row;
import static se.arshjul.it.Ground.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.arshjul.it.Ground.Spot;

/** The files of the import format that a test's own department is made of: its places, people, goals and figures. */
final class GroundFiles {
    private final Ground ground;
    private final List<Spot> spots;

    GroundFiles(Ground ground, List<Spot> spots) {
        this.ground = ground;
        this.spots = spots;
    }

    Map<String, String> all() {
        var files = new LinkedHashMap<String, String>();
        files.put("organ.csv", "kod;namn;typ;överordnad\n" + ground.code("N") + ";" + ground.committee() + ";NAMND;KF\n");
        files.put("organisation.csv", rows("kod;namn;nivå;överordnad;organ;ordning;giltig_från", spots.stream().map(spot -> row(spot.code(),
            spot.name(), spot.level(), spot.above(), spot.above().isEmpty() ? ground.code("N") : "", ground.number(), "2020-01-01"))));
        files.put("personer.csv", people());
        files.put("uppdrag.csv", roles());
        files.put("mal.csv", rows("kod;typ;text;organ;giltig_från;ordning", Stream.of(
            row(ground.goal(1), "NAMNDMAL", "Den som får stöd är med och bestämmer", ground.code("N"), "2020-01-01", 1),
            row(ground.goal(2), "NAMNDMAL", "Sjukfrånvaron är låg", ground.code("N"), "2020-01-01", 2))));
        files.put("mal_galler.csv", rows("mål;organisation", Stream.concat(Stream.of(row(ground.goal(1), ground.code("A1"))),
            Stream.of("S", "A", "B").flatMap(letter -> Stream.of(row(ground.goal(1), ground.code(letter)), row(ground.goal(2), ground.code(letter)))))));
        return files;
    }

    private String people() {
        return rows("användarnamn;namn;epost", Stream.concat(spots.stream().map(Spot::chief),
            Stream.of(ground.planner(), ground.controller(), ground.secretary()))
            .map(who -> row(who, "Prov " + who.substring(who.indexOf('.') + 1), "prov@example.org")));
    }

    private String roles() {
        return rows("användarnamn;roll;organisation;från", Stream.concat(
            spots.stream().map(spot -> row(spot.chief(), spot.role(), spot.code(), "2020-01-01")),
            Stream.of(row(ground.planner(), "PLANERARE", ground.code("F"), "2020-01-01"),
                row(ground.controller(), "EKONOM", ground.code("F"), "2020-01-01"),
                row(ground.secretary(), "NAMNDSEKRETERARE", ground.code("N"), "2020-01-01"))));
    }

    /** A year's budget and what has come of it by the second tertial, the same for every unit. */
    Map<String, String> figures() {
        var tertial = ground.tertial();
        return Map.of("ekonomi.csv", rows("organisation;period;slag;post;tkr", spots.stream()
            .filter(spot -> spot.level().equals("ENHET")).flatMap(spot -> Stream.of(
                figures(spot, tertial.substring(0, 4), "BUDGET", 12), figures(spot, tertial, "PERIODBUDGET", 8),
                figures(spot, tertial, "UTFALL", 8), figures(spot, tertial, "PROGNOS", 12)).flatMap(List::stream))));
    }

    private static List<String> figures(Spot spot, String period, String kind, int months) {
        return List.of(row(spot.code(), period, kind, "INTAKTER", -50 * months), row(spot.code(), period, kind, "PERSONALKOSTNADER", 600 * months),
            row(spot.code(), period, kind, "LOPANDE_KOSTNADER", 100 * months));
    }
}
