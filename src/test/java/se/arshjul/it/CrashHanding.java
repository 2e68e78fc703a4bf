package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

/** Somebody whose unit hands over and is returned, again and again. */
final class CrashHanding implements CrashWorker {
    private final Journey journey;
    private final Journey.Turn first;
    private Journey.Turn turn;
    private Object form;
    private String key;
    private int done;

    CrashHanding(Journey journey, Journey.Turn turn) {
        this.journey = journey;
        this.first = turn;
        this.turn = turn;
    }

    @Override
    public void workUntilTheServerIsGone() {
        try {
            while (true) {
                step();
            }
        } catch (ServerGone gone) {
            assertThat(gone).isNotNull();
        }
    }

    private void step() {
        if (key == null) {
            boolean writes = turn.kind().equals("writeContribution");
            form = writes ? Drafts.of(turn, "") : Map.of("accepted", false, "reason", "En gång till");
            key = UUID.randomUUID().toString();
        }
        turn.who().post("tasks/" + turn.task() + "/complete", form, key).good();
        done++;
        key = null;
        turn = journey.turnAbout(first, turn.kind().equals("writeContribution") ? "reviewContribution" : "writeContribution");
    }

    /** What was in doubt is sent again with its key; then there is one version for each time it was told. */
    @Override
    public void settle() {
        if (key != null) {
            step();
        } else {
            turn = journey.openTurnAbout(first);
        }
        assertThat(first.who().get("contributions/" + first.about() + "/versions").good()).hasSize(done);
    }
}
