package se.arshjul.money;

import java.util.List;
import se.arshjul.kernel.Period;

/**
 * The money as its page shows it: the periods and places to choose among, and what is chosen of them; no period where there are
 * no figures, no place where the reader may see none, no overview where the place has nothing in the period.
 */
public record OverviewPage(List<Period> periods, Period period, List<PlaceChoice> places, Long place, Overview overview) {}
