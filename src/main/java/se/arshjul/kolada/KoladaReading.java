package se.arshjul.kolada;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.arshjul.indicator.IndicatorValue.Kind;
import se.arshjul.indicator.IndicatorValue.Sex;
import se.arshjul.indicator.KoladaFigure;
import se.arshjul.kernel.Period;

/** Reads what Kolada answers: first what each indicator measures, then its figures, a batch at a time (kolada-2). */
final class KoladaReading {

    /** Kolada's name for the whole nation among the municipalities. */
    static final String NATION = "0000";
    private static final int BATCH = 25;
    private static final String DELETED = "Borttaget";

    private final KoladaDoor door;
    private final String municipality;

    KoladaReading(KoladaDoor door, String municipality) {
        this.door = door;
        this.municipality = municipality;
    }

    /** What an indicator is called and measures, in Kolada's own words. */
    private record Definition(String title, String description) {}

    List<KoladaFigure> figures(List<String> ids, int fromYear, int toYear) {
        var figures = new ArrayList<KoladaFigure>();
        for (var batch : batches(ids)) {
            var definitions = definitions(batch);
            for (var years : batches(IntStream.rangeClosed(fromYear, toYear).mapToObj(String::valueOf).toList())) {
                var path = "data/kpi/" + batch + "/municipality/" + municipality + "," + NATION + "/year/" + years;
                door.rows(path).stream().flatMap(row -> figures(row, definitions)).forEach(figures::add);
            }
        }
        return figures;
    }

    private static List<String> batches(List<String> all) {
        return IntStream.iterate(0, at -> at < all.size(), at -> at + BATCH)
                .mapToObj(at -> String.join(",", all.subList(at, Math.min(all.size(), at + BATCH)))).toList();
    }

    private Map<String, Definition> definitions(String ids) {
        return door.rows("kpi/" + ids).stream().collect(Collectors.toMap(row -> row.path("id").asText(),
                row -> new Definition(row.path("title").asText(), row.path("description").asText()), (one, same) -> one,
                LinkedHashMap::new));
    }

    private Stream<KoladaFigure> figures(JsonNode row, Map<String, Definition> definitions) {
        var definition = definitions.get(row.path("kpi").asText());
        var whose = whose(row.path("municipality").asText());
        String year = row.path("period").asText();
        if (definition == null || whose.isEmpty() || !year.matches("\\d{4}")) {
            return Stream.empty();
        }
        return stream(row.path("values")).flatMap(value -> sex(value).stream().map(sex -> figure(row, value, sex, whose.get(),
                definition)));
    }

    private static KoladaFigure figure(JsonNode row, JsonNode value, Sex sex, Kind kind, Definition definition) {
        return new KoladaFigure(row.path("kpi").asText(), kind, new Period(row.path("period").asText()), sex, number(value),
                status(value), definition.title(), definition.description());
    }

    private Optional<Kind> whose(String id) {
        return id.equals(municipality) ? Optional.of(Kind.UTFALL) : id.equals(NATION) ? Optional.of(Kind.RIKSSNITT) : Optional.empty();
    }

    private static Optional<Sex> sex(JsonNode value) {
        return switch (value.path("gender").asText()) {
            case "T" -> Optional.of(Sex.T);
            case "K" -> Optional.of(Sex.K);
            case "M" -> Optional.of(Sex.M);
            default -> Optional.empty();
        };
    }

    /** A figure that has been taken away is missing like one that never was (kolada-3). */
    private static BigDecimal number(JsonNode value) {
        var number = value.path("value");
        return number.isNumber() && !value.path("isdeleted").asBoolean() ? number.decimalValue() : null;
    }

    private static String status(JsonNode value) {
        String status = value.path("status").isNull() ? "" : value.path("status").asText("").strip();
        return value.path("isdeleted").asBoolean() ? DELETED : status.isEmpty() ? null : status;
    }

    private static Stream<JsonNode> stream(JsonNode values) {
        return java.util.stream.StreamSupport.stream(values.spliterator(), false);
    }
}
