package se.arshjul.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.arshjul.kernel.BusinessTime;

/** How far off a date is, in words and tone: "om 3 dagar", "i dag", "3 dagar sen". */
@Named
@RequestScoped
public class DueWords {
    private static final int SOON = 7;

    @Inject
    BusinessTime time;

    @Inject
    Texts texts;

    public String words(LocalDate date) {
        var days = days(date);
        return days < 0 ? late(-days) : ahead(days);
    }

    private String late(long days) {
        return days == 1 ? texts.of("web.due.lateOne") : texts.of("web.due.late", days);
    }

    private String ahead(long days) {
        if (days == 0) {
            return texts.of("web.due.today");
        }
        return days == 1 ? texts.of("web.due.tomorrow") : texts.of("web.due.ahead", days);
    }

    public String tone(LocalDate date) {
        var days = days(date);
        if (days < 0) {
            return "late";
        }
        return days <= SOON ? "partly" : "idle";
    }

    private long days(LocalDate date) {
        return ChronoUnit.DAYS.between(time.today(), date);
    }
}
