package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import se.arshjul.launch.Portal;
import se.arshjul.launch.PortalOptions;

/** The server is killed at random moments under people who write, hand over and return: nothing told is lost, nothing happens twice. */
@Tag("faults")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashIT {
    private static final Path DATA = Path.of("../shared/data/vanersborg-2020");
    private static final Path FOLDER = Path.of("target/crash-data");
    private static final int PEOPLE = 10;
    private static final long LONGEST_MILLIS = 4_000;
    private static final long SEED = 20_200_107;
    private final Random moments = new Random(SEED);
    private final List<CrashWorker> workers = new ArrayList<>();
    private Portal portal;
    private Journey journey;

    @BeforeAll
    void opens_a_round() throws Exception {
        assumeTrue(Files.isDirectory(DATA), "The municipality's folder " + DATA + " is not here");
        RunningPortal.empty(FOLDER);
        portal = Portal.start(PortalOptions.onFreePort(FOLDER).with("ARSHJUL_DEMO", "false")
            .with("ARSHJUL_TODAY", "2020-01-07"));
        journey = new Journey(portal.address()).becomeAdministrator(Files.readString(portal.firstLinkFile()));
        journey.importFolder(DATA);
        journey.setPasswords().openRound(2020);
        var turns = List.copyOf(journey.turns("writeContribution").values());
        for (int at = 0; at < PEOPLE; at++) {
            var turn = turns.get(at);
            workers.add(at % 2 == 0 ? new TypingWorker(turn) : new HandingWorker(journey, turn));
        }
    }

    @AfterAll
    void stops() {
        if (portal != null) {
            portal.close();
        }
    }

    @RepeatedTest(20) @Tag("audit-2") @Tag("worklist-2")
    void a_kill_loses_nothing_that_was_told_and_doubles_nothing() throws Exception {
        killWhile(workers);
        portal.startServer();
        for (var worker : workers) {
            worker.settle();
        }
        assertThat(journey.findings()).isEmpty();
    }

    private void killWhile(List<CrashWorker> atWork) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(atWork.size());
        try {
            var under = atWork.stream().<Future<?>>map(worker -> pool.submit(worker::workUntilTheServerIsGone)).toList();
            TimeUnit.MILLISECONDS.sleep(500 + moments.nextLong(LONGEST_MILLIS));
            portal.killServer();
            for (var one : under) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Somebody at work while the server dies: knows what was told, and what is in doubt. */
    interface CrashWorker {
        void workUntilTheServerIsGone();

        /** Compares with what is kept, and sends what is in doubt again. */
        void settle();
    }

    /** Somebody who types in the first section of a unit's contribution. */
    static final class TypingWorker implements CrashWorker {
        private final ApiCaller who;
        private final String path;
        private int version;
        private int count;
        private String told;
        private String tried;

        TypingWorker(Journey.Turn turn) {
            who = turn.who();
            var section = Journey.stream(who.get("contributions/" + turn.about()).good().path("sections"))
                .filter(one -> one.path("kind").asText().equals("TEXT")).findFirst().orElseThrow();
            path = "contributions/" + turn.about() + "/sections/" + section.path("code").asText();
            version = section.path("version").asInt();
            told = section.path("value").asText();
        }

        @Override
        public void workUntilTheServerIsGone() {
            try {
                while (true) {
                    tried = "<p>Text nummer " + ++count + "</p>";
                    version = who.put(path, Map.of("value", tried, "seenVersion", version)).good().path("version").asInt();
                    told = tried;
                    tried = null;
                }
            } catch (ServerGone gone) {
                assertThat(gone).isNotNull();
            }
        }

        @Override
        public void settle() {
            var kept = who.get(path).good();
            assertThat(kept.path("value").asText()).as(path).isIn(told, tried);
            told = kept.path("value").asText();
            version = kept.path("version").asInt();
        }
    }

    /** Somebody whose unit hands over and is returned, again and again. */
    static final class HandingWorker implements CrashWorker {
        private final Journey journey;
        private final Journey.Turn first;
        private Journey.Turn turn;
        private Object form;
        private String key;
        private int done;

        HandingWorker(Journey journey, Journey.Turn turn) {
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
                key = java.util.UUID.randomUUID().toString();
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
}
