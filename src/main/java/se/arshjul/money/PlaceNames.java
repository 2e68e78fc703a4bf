package se.arshjul.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names and short codes by which texts speak of places, in whatever form the sentence gives them. */
final class PlaceNames {

    private static final String ENDING = "(?:s|en|ens|et|ets|na|nas|n)?(?:s?(?:sektor|enhet|förvaltning|verksamhet)\\p{L}{0,3})?";
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\s)");

    /** A place and what it may be called. */
    private record Name(BookPlace place, Pattern pattern) {}

    /** Where in the words a place is named. */
    record Mention(BookPlace place, int start, int end) {}

    private final List<Name> names = new ArrayList<>();

    PlaceNames(List<BookPlace> places) {
        for (BookPlace place : places) {
            String words = Arrays.stream(even(place.name()).split("\\s+")).map(word -> Pattern.quote(word) + ENDING)
                    .collect(Collectors.joining("\\s+"));
            names.add(new Name(place, Pattern.compile("(?<!\\p{L})" + words + "(?!\\p{L})")));
            if (place.code().matches("\\p{L}{2,6}")) {
                names.add(new Name(place, Pattern.compile("(?<!\\p{L})" + Pattern.quote(even(place.code())) + "s?(?!\\p{L})")));
            }
        }
    }

    /** Lower case, and without the hyphen that one municipality writes and another does not. */
    static String even(String words) {
        return HYPHEN.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The places that are named, in the order of the words; the longest name wins. */
    List<Mention> in(String evenWords) {
        var found = names.stream().flatMap(name -> name.pattern().matcher(evenWords).results()
                .map(result -> new Mention(name.place(), result.start(), result.end()))).toList();
        return found.stream().filter(one -> found.stream().noneMatch(other -> other != one && covers(other, one)))
                .sorted(Comparator.comparingInt(Mention::start)).toList();
    }

    private static boolean covers(Mention other, Mention one) {
        return other.start() <= one.start() && other.end() >= one.end()
                && other.end() - other.start() > one.end() - one.start();
    }

    /** The one place that a heading speaks of. */
    Optional<BookPlace> ofHeading(String heading) {
        var found = in(even(heading));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0).place());
    }
}
