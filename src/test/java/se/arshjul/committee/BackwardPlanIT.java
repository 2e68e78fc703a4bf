package se.arshjul.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjul.intake.ImportedDatabase;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Wired;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.plan.OpenedRound;
import se.arshjul.worklist.YearRound;

/** Whose start page shows which rounds, on a real database. */
class BackwardPlanIT {
    private static ImportedDatabase database;

    @BeforeAll
    static void start() throws IOException {
        database = new ImportedDatabase();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @Test
    void an_auditor_sees_every_departments_rounds_and_a_stranger_none() {
        database.importsSample("vanersborg-2020");
        database.inTransaction(em -> {
            var beans = new Wired(em).with(BusinessTime.class,
                    new BusinessTime(Clock.fixed(Instant.parse("2020-01-20T09:00:00Z"), BusinessTime.ZONE)));
            var rounds = new OpenedRound(em, beans);
            var round = rounds.open(rounds.year("SOC", 2020), "VERKSAMHETSPLAN", "2020");
            var plan = beans.make(BackwardPlan.class);
            assertThat(plan.rounds(holding(Role.AUDITOR))).extracting(YearRound::id).contains(round.id());
            assertThat(plan.rounds(holding(Role.MEMBER))).isEmpty();
            return null;
        });
    }

    private static Actor holding(Role role) {
        return new Actor(0, "någon", "Någon", "sv",
                List.of(new Standing(role, Place.body(-1), "Kommunfullmäktige", Standing.Ground.HOLDER, null)));
    }
}
