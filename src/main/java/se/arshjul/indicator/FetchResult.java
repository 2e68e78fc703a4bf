package se.arshjul.indicator;

import java.util.List;

/** What a fetch from Kolada brought: how many values are new, changed, as before, known to be missing; and what it could not ask for. */
public record FetchResult(int added, int changed, int unchanged, int missing, List<String> withoutId, List<String> unknown) {

    public FetchResult {
        withoutId = List.copyOf(withoutId);
        unknown = List.copyOf(unknown);
    }

    /** As it is kept in the log. */
    String written() {
        return added + "/" + changed + "/" + unchanged + "/" + missing;
    }
}
