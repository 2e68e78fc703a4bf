package se.arshjul.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The clock of the trade stands in the kernel; whoever asks another would not be in the rehearsed year. */
class ClockTest {

    private static final Set<String> TIMES = Set.of("Instant", "LocalDate", "LocalDateTime", "LocalTime", "ZonedDateTime", "OffsetDateTime",
            "OffsetTime", "Year", "YearMonth", "MonthDay");
    private static final Set<String> CLOCKS = Set.of("systemUTC", "systemDefaultZone", "system", "tick", "tickMillis", "tickSeconds", "tickMinutes");

    @Test
    void now_stands_in_the_kernel_alone() {
        noClasses().that().resideOutsideOfPackage("se.arshjul.kernel")
                .should().accessTargetWhere(asksAnotherClock()).check(House.CLASSES);
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
