package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
import se.arshjul.it.Journey.Turn;
import se.arshjul.launch.Portal;
import se.arshjul.launch.PortalOptions;

/**
 * The server is killed at random moments of a journey, under people who write, hand over and return, and under the chain
 * from a unit to the committee and back: nothing told is lost, nothing happens twice.
 */
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
        long units = journey.setPasswords().openRound(2020);
        var turns = List.copyOf(journey.turns("writeContribution", units).values());
        for (int at = 0; at < PEOPLE; at++) {
            var turn = turns.get(at);
            workers.add(at % 2 == 0 ? new CrashTyping(turn) : new CrashHanding(journey, turn));
        }
        workers.add(relay());
    }

    /** Another year's round, of which all that is below the director is handed over, and who did that. */
    private CrashRelay relay() {
        long round = journey.openRound(2021);
        var turns = new HashMap<String, Map<Long, Turn>>();
        for (var kind : List.of("writeContribution", "reviewContribution", "writeDivision")) {
            turns.put(kind, journey.turns(kind, round));
            turns.get(kind).values().forEach(turn -> journey.complete(turn,
                kind.startsWith("review") ? Map.of("accepted", true) : Drafts.of(turn, "")).good());
        }
        return new CrashRelay(journey, round, turns);
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
}
