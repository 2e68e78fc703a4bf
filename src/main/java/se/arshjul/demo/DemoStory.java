package se.arshjul.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.contribution.Contribution;
import se.arshjul.cycle.RoundDates;

/**
 * What has happened in the demonstration: last year's plans are adopted; this year one department is drafting, one waits
 * for its director and one for its committee; and the next year's premises wait for the planner.
 */
@ApplicationScoped
public class DemoStory {

    private static final List<String> DEPARTMENTS = List.of("SOC", "ALD", "ARB");

    @Inject DemoYear year;
    @Inject DemoReports reports;
    @Inject DemoHistory history;

    void tell(DemoFiles files, LocalDate today) {
        var drafts = DraftRow.of(files.read("utkast.csv"));
        var day = new DemoDay(today);
        var adopted = DemoDay.weekday(today.minusYears(1).plusDays(20));
        var reported = day.weekday(-130);
        lastYear(drafts.stream().map(DraftRow::aYearEarlier).toList(), files.plannedYear() - 1, new DemoDay(today.minusYears(1)), adopted);
        history.dateBack(day.daysSince(adopted) - day.daysSince(reported)); // and later all of it once more, together with the spring
        var report = DemoReport.of(files.read("rapport.csv"));
        reports.spring(report, files.plannedYear() - 1, day, reported);
        history.dateBack(day.daysSince(reported));
        reports.autumn(report, files.plannedYear() - 1, day);
        var dates = day.round(-30, 6, 16, 24);
        drafting(drafts, start("SOC", files.plannedYear(), dates));
        var earlier = day.round(-60, -25, -12, 3);
        handOverAll(drafts, start("ALD", files.plannedYear(), earlier));
        long labour = start("ARB", files.plannedYear(), earlier);
        handOverAll(drafts, labour);
        year.approve(year.department("ARB"), labour);
        year.open(year.department("ARB"), files.plannedYear() + 1, day.round(40, 80, 95, 105));
    }

    private long start(String department, int planned, RoundDates dates) {
        long id = year.department(department);
        return year.start(id, year.open(id, planned, dates), dates);
    }

    private void lastYear(List<DraftRow> drafts, int planned, DemoDay then, LocalDate adopted) {
        var dates = then.round(-60, -25, -12, -3);
        int number = 131;
        for (String department : DEPARTMENTS) {
            long round = start(department, planned, dates);
            handOverAll(drafts, round);
            year.approve(year.department(department), round);
            year.adopt(round, committee(department) + " " + (planned - 1) + "/" + number++, adopted,
                    "Nämnden antar verksamhetsplanen.");
        }
    }

    private static String committee(String department) {
        return switch (department) {
            case "SOC" -> "SN";
            case "ALD" -> "AN";
            default -> "AMN";
        };
    }

    private void handOverAll(List<DraftRow> drafts, long round) {
        for (long unit : year.parts(round, Contribution.Kind.UNIT)) {
            year.draft(unit, drafts);
            year.handOver(unit);
            year.accept(unit);
        }
        year.parts(round, Contribution.Kind.DIVISION).forEach(year::handOver);
    }

    /** Every third unit has not begun, some are drafting, some have handed in, one was returned, a few are accepted. */
    private void drafting(List<DraftRow> drafts, long round) {
        int at = 0;
        for (long unit : year.parts(round, Contribution.Kind.UNIT)) {
            int turn = at++ % 6;
            if (year.code(unit).equals("FUN-RON") || turn == 0) {
                continue;
            }
            year.draft(unit, drafts);
            if (turn >= 2) {
                year.handOver(unit);
            }
            if (turn == 3) {
                year.returnWith(unit, "Bra aktiviteter, men jag ser inte hur ni vet att de gör skillnad.",
                        "Skriv med hur många ni är till för och vad som är annorlunda i år.");
            }
            if (turn >= 4) {
                year.accept(unit);
            }
        }
    }
}
