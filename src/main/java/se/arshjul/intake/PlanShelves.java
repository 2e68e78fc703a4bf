package se.arshjul.intake;

import static se.arshjul.intake.Shelf.every;
import static se.arshjul.intake.Shelf.ofPeriods;
import static se.arshjul.intake.Shelf.row;

import java.util.List;
import se.arshjul.committee.Meeting;
import se.arshjul.contribution.SourceText;
import se.arshjul.organisation.Body;
import se.arshjul.organisation.Node;
import se.arshjul.plan.Activity;
import se.arshjul.plan.SourceActivity;

/** The files of earlier texts and activities, and of meetings. */
final class PlanShelves {

    private PlanShelves() {}

    static List<Shelf<?>> all() {
        return List.of(ACTIVITIES, TEXTS, MEETINGS);
    }

    static final Shelf<SourceActivity> ACTIVITIES = new Shelf<>(Catalogue.ACTIVITIES,
            every(SourceActivity.class, "SELECT a FROM SourceActivity a"),
            activity -> row("kod", activity.code(), "organisation", activity.node().code(),
                    "mål", activity.goalCodes().stream().sorted().toList(), "rubrik", activity.title(),
                    "beskrivning", activity.description(), "ansvarig", activity.owner(), "start", activity.startsOn(),
                    "slut", activity.endsOn(), "status", activity.status().name()),
            (entry, desk) -> new SourceActivity(entry.text("kod")),
            (activity, entry, desk) -> {
                activity.describe(node(entry, desk), entry.codes("mål"), entry.text("rubrik"), entry.text("beskrivning"));
                activity.plan(entry.text("ansvarig"), entry.date("start"), entry.date("slut"),
                        Activity.Status.valueOf(entry.text("status")));
            });

    static final Shelf<SourceText> TEXTS = new Shelf<>(Catalogue.TEXTS,
            ofPeriods(SourceText.class, "SELECT t FROM SourceText t WHERE t.period IN :periods"),
            text -> row("dokument", text.document(), "period", text.period(), "organisation", text.node().code(),
                    "avsnitt", text.sectionCode(), "rubrik", text.heading(), "text", text.body(),
                    "ordning", text.ordinal(), "datum", text.writtenOn(), "författare", text.author()),
            (entry, desk) -> new SourceText(entry.text("dokument"), entry.text("period"), node(entry, desk),
                    entry.text("avsnitt")),
            (text, entry, desk) -> {
                text.write(entry.text("rubrik"), entry.text("text"), entry.whole("ordning"));
                text.sign(entry.date("datum"), entry.text("författare"));
            });

    static final Shelf<Meeting> MEETINGS = new Shelf<>(Catalogue.MEETINGS,
            every(Meeting.class, "SELECT m FROM Meeting m"),
            meeting -> row("organ", meeting.body().code(), "datum", meeting.heldOn(), "stopptid", meeting.papersDue(),
                    "kallelse", meeting.summonsOn(), "plats", meeting.place()),
            (entry, desk) -> new Meeting(desk.find(Catalogue.BODIES, entry.text("organ"), Body.class),
                    entry.date("datum")),
            (meeting, entry, desk) -> meeting.arrange(entry.date("stopptid"), entry.date("kallelse"), entry.text("plats")));

    private static Node node(Entry entry, Desk desk) {
        return desk.find(Catalogue.NODES, entry.text("organisation"), Node.class);
    }
}
