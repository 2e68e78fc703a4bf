package se.arshjul.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The clock of the trade stands in the kernel; whoever asks another would not be in the rehearsed year. */
class ClockTest {

    private static final Set<String> TIMES = Set.of("Instant", "LocalDate", "LocalDateTime", "LocalTime", "ZonedDateTime", "OffsetDateTime",
            "OffsetTime", "Year", "YearMonth", "MonthDay");
    private static final Set<String> CLOCKS = Set.of("systemUTC", "systemDefaultZone", "system", "tick", "tickMillis", "tickSeconds", "tickMinutes");

    /** The accounts' rooms: guesses and links are measured in real time, by the one clock that all nodes share. */
    private static final Set<String> BY_THE_DATABASES_CLOCK = Set.of("security");
    private static final Pattern CLOCK_OF_THE_DATABASE = Pattern.compile(
            "(?i)\\b(?:now|clock_timestamp|statement_timestamp|transaction_timestamp)\\(\\)|\\b(?:CURRENT|LOCAL)[_ ](?:DATE|TIME|TIMESTAMP)\\b");

    @Test
    void now_stands_in_the_kernel_alone() {
        noClasses().that().resideOutsideOfPackage("se.arshjul.kernel")
                .should().accessTargetWhere(asksAnotherClock()).check(House.CLASSES);
    }

    @Test
    void queries_ask_no_clock_but_the_accounts() {
        assertThat(JavaSource.all().stream().filter(source -> source.texts().stream().anyMatch(CLOCK_OF_THE_DATABASE.asPredicate()))
                .map(source -> source.side().room()).distinct()).containsExactlyInAnyOrderElementsOf(BY_THE_DATABASES_CLOCK);
    }

    private static DescribedPredicate<JavaAccess<?>> asksAnotherClock() {
        return DescribedPredicate.describe("the clock is asked past the kernel", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            return owner.startsWith("java.time.") && TIMES.contains(access.getTargetOwner().getSimpleName()) && name.equals("now")
                    || owner.equals("java.time.Clock") && CLOCKS.contains(name)
                    || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                    || owner.equals("java.util.Calendar") && name.equals("getInstance")
                    || owner.equals("java.util.Date") && access.getTarget().getFullName().equals("java.util.Date.<init>()");
        });
    }
}
