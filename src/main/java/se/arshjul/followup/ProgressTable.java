package se.arshjul.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjul.document.Block.Cell;
import se.arshjul.document.Block.Row;
import se.arshjul.document.Block;
import se.arshjul.document.DocumentWords;
import se.arshjul.plan.Activity;

/** The activities of a report's section as they are printed: what was promised and how far it had come when the period was over. */
final class ProgressTable {

    private static final Map<Activity.Status, String> LOOKS = Map.of(Activity.Status.EJ_PABORJAD, "idle",
            Activity.Status.PAGAENDE, "ongoing", Activity.Status.AVSLUTAD, "done", Activity.Status.FORSENAD, "late",
            Activity.Status.AVBRUTEN, "bad");

    private ProgressTable() {}

    static List<Block> blocks(List<FollowedActivity> activities, long roundId, LocalDate day, Map<Long, String> goalCodes) {
        if (activities.isEmpty()) {
            return List.of();
        }
        return List.of(Block.table(word("caption"), List.of(word("activity"), word("goals"), word("owner"), word("when"),
                word("status"), word("percent"), word("comment")), activities.stream().map(one -> Row.of(
                        Cell.text(one.title()), Cell.text(goals(one, goalCodes)), Cell.text(one.ownerRole()), Cell.text(when(one)),
                        Cell.status(status(one, day), look(one, day)), Cell.number(percent(one.percentOn(day))),
                        Cell.prose(one.in(roundId).map(told -> told.draft().comment()).orElse("")))).toList(), null));
    }

    private static String goals(FollowedActivity one, Map<Long, String> codes) {
        return one.goalIds().stream().map(codes::get).filter(Objects::nonNull).sorted().collect(Collectors.joining(", "));
    }

    private static String when(FollowedActivity one) {
        return Stream.of(one.startsOn(), one.endsOn()).map(day -> day == null ? "" : day.toString())
                .collect(Collectors.joining(" – ")).strip();
    }

    /** In words, so that a late one says so by itself (followup-6). */
    private static String status(FollowedActivity one, LocalDate day) {
        var status = one.statusOn(day);
        return one.isLateOn(day) && one.endsOn() != null && one.endsOn().isBefore(day)
                ? DocumentWords.of("followup.progress.late", word("status." + status), one.endsOn().toString())
                : word("status." + status);
    }

    private static String look(FollowedActivity one, LocalDate day) {
        return one.isLateOn(day) ? "late" : look(one.statusOn(day));
    }

    /** How a status looks beside its word. */
    static String look(Activity.Status status) {
        return LOOKS.get(status);
    }

    private static String percent(Integer percent) {
        return percent == null ? "" : percent + "\u00a0%";
    }

    private static String word(String name) {
        return DocumentWords.of("followup.progress." + name);
    }
}
