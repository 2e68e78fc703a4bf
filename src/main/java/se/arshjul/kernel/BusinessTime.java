package se.arshjul.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock of the municipality: instants for what happened, Swedish dates for what falls due (kernel-1). */
@ApplicationScoped
public class BusinessTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    /** A date as 2019-10-01 from which the installation's clock runs, for rehearsals of another year. */
    public static final String REHEARSED_DATE = "ARSHJUL_TODAY";

    private final Clock clock;

    public BusinessTime() {
        this(rehearsed(System.getenv(REHEARSED_DATE)));
    }

    public BusinessTime(Clock clock) {
        this.clock = clock.withZone(ZONE);
    }

    static Clock rehearsed(String date) {
        var system = Clock.system(ZONE);
        if (date == null || date.isBlank()) {
            return system;
        }
        var noon = LocalDate.parse(date).atTime(12, 0).atZone(ZONE).toInstant();
        return Clock.offset(system, Duration.between(system.instant(), noon));
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Real time for a date of the municipality's clock: when a timer that belongs to that date shall fire. */
    public Instant realInstant(LocalDate date) {
        var behind = Duration.between(clock.instant(), Instant.now());
        return date.atTime(6, 0).atZone(ZONE).toInstant().plus(behind);
    }
}
