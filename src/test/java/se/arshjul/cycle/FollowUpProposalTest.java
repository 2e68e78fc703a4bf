package se.arshjul.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Line;
import se.arshjul.steering.RoundKind;
import se.arshjul.steering.SteeringDefaults;

/** Which follow-ups a year has, and their dates counted backwards from the meetings. */
class FollowUpProposalTest {
    private static final LocalDate LONG_BEFORE = LocalDate.of(2026, 11, 25);
    private static final MeetingDay MAY = meeting(2027, 5, 20);
    private static final MeetingDay JUNE = meeting(2027, 6, 17);
    private static final MeetingDay SEPTEMBER = meeting(2027, 9, 23);
    private static final MeetingDay OCTOBER = meeting(2027, 10, 21);
    private static final MeetingDay NOVEMBER = meeting(2027, 11, 18);
    private static final MeetingDay MARCH = meeting(2028, 3, 16);

    @Test
    @Tag("cycle-8")
    void the_default_model_gives_a_year_two_reports_and_a_year_end() {
        assertThat(PlannedRound.of(SteeringDefaults.roundKinds(), 2027)).extracting(PlannedRound::name, round -> round.period().code())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Tertialrapport 1 2027", "2027-T1"),
                        org.assertj.core.groups.Tuple.tuple("Delårsrapport (tertial 2) 2027", "2027-T2"),
                        org.assertj.core.groups.Tuple.tuple("Bokslut 2027", "2027"));
    }

    @Test
    @Tag("cycle-8")
    void a_month_round_comes_each_month_and_a_quarters_each_quarter() {
        assertThat(PlannedRound.of(List.of(kind("MANAD", 2, 4)), 2027)).extracting(PlannedRound::name)
                .containsExactly("Uppföljning februari 2027", "Uppföljning mars 2027", "Uppföljning april 2027");
        assertThat(PlannedRound.of(List.of(kind("KVARTAL", 1, 9)), 2027)).extracting(round -> round.period().code())
                .containsExactly("2027-K1", "2027-K2", "2027-K3");
    }

    @Test
    @Tag("cycle-8")
    void months_that_are_no_period_are_refused_with_the_kinds_name() {
        assertThatThrownBy(() -> PlannedRound.of(List.of(kind("HALVAR", 1, 7)), 2027)).isInstanceOf(RuleBrokenException.class)
                .hasMessageContaining("Uppföljning");
    }

    @Test
    void a_report_opens_days_after_its_period_and_is_due_before_the_first_meeting_with_room_for_the_work() {
        var dates = propose("T1", List.of(MAY, JUNE, SEPTEMBER));
        assertThat(dates.opensOn()).isEqualTo(LocalDate.of(2027, 5, 7));
        assertThat(JUNE.slackFrom(dates.directorDue())).isBetween(3L, 5L);
        assertThat(List.of(dates.opensOn(), dates.unitsDue(), dates.divisionsDue(), dates.directorDue()))
                .isSorted().noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Test
    @Tag("cycle-8")
    void a_delar_takes_the_last_meeting_that_the_law_leaves_when_the_first_with_room_is_later() {
        var late = propose("T2", List.of(SEPTEMBER, meeting(2027, 10, 7), NOVEMBER));
        assertThat(late.directorDue()).isBeforeOrEqualTo(LocalDate.of(2027, 9, 30));
        assertThat(propose("T2", List.of(SEPTEMBER, meeting(2027, 10, 28), NOVEMBER)).directorDue())
                .isAfter(LocalDate.of(2027, 10, 5));
    }

    @Test
    @Tag("cycle-8")
    void a_delar_reaches_the_council_within_two_months_or_the_planner_is_told() {
        var deadline = deadline("T2", List.of(SEPTEMBER, OCTOBER, NOVEMBER));
        assertThat(deadline.reachesCouncilBy()).isEqualTo(LocalDate.of(2027, 10, 31));
        assertThat(deadline.lastMeeting()).isEqualTo(OCTOBER);
        assertThat(deadline.isMissedBy(OCTOBER.papersDue())).isFalse();
        assertThat(deadline.isMissedBy(OCTOBER.papersDue().plusDays(1))).isTrue();
        assertThat(deadline("T2", List.of(NOVEMBER)).isMissedBy(LocalDate.of(2027, 9, 10))).as("no meeting at all").isTrue();
    }

    @Test
    @Tag("cycle-8")
    void while_no_meeting_of_the_autumn_is_entered_nobody_is_warned_of_none() {
        var deadline = deadline("T2", List.of(JUNE));
        assertThat(deadline.lastMeeting()).isNull();
        assertThat(deadline.isMissedBy(LocalDate.of(2027, 10, 5))).isFalse();
        assertThat(deadline.isMissedBy(LocalDate.of(2027, 11, 1))).as("after the law's day").isTrue();
    }

    @Test
    @Tag("cycle-8")
    void the_law_sets_no_such_day_for_other_rounds() {
        assertThat(List.of("T1", "BOKSLUT")).allSatisfy(code -> assertThat(
                InterimDeadline.of(planned(code).kind().kind(), planned(code).period(), List.of(OCTOBER))).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"4,", "6,2027-08-31", "8,2027-10-31", "9,"})
    @Tag("cycle-8")
    void only_a_report_of_half_to_two_thirds_of_the_year_is_a_delar(int lastMonth, LocalDate reachesCouncilBy) {
        var report = PlannedRound.of(List.of(kind("DELAR", 1, lastMonth)), 2027).get(0);
        assertThat(InterimDeadline.of(report.kind().kind(), report.period(), List.of()).map(InterimDeadline::reachesCouncilBy))
                .isEqualTo(Optional.ofNullable(reachesCouncilBy));
    }

    @Test
    @Tag("cycle-8")
    void the_years_last_report_that_may_be_the_delar_is_and_a_year_without_one_is_told() {
        var quarters = rounds(committeeKind("KVARTAL", 1, 9));
        assertThat(RoundLine.of(quarters, List.of())).extracting(line -> line.deadline() != null).containsExactly(false, true, false);
        assertThat(RoundLine.lackInterim(quarters)).isFalse();
        var both = rounds(committeeKind("KVARTAL", 1, 6), committeeKind("T2", 1, 8));
        assertThat(RoundLine.of(both, List.of())).extracting(line -> line.deadline() != null).containsExactly(false, false, true);
        assertThat(RoundLine.lackInterim(rounds(committeeKind("T1", 1, 4), committeeKind("K3", 1, 9)))).isTrue();
        assertThat(RoundLine.lackInterim(rounds(kind("T1", 1, 4)))).as("nothing goes to the committee").isFalse();
    }

    private static RoundKind committeeKind(String code, int from, int to) {
        var kind = kind(code, from, to);
        kind.carry(true, true, true, true);
        return kind;
    }

    private static List<Round> rounds(RoundKind... kinds) {
        var cycle = new AnnualCycle(Line.node("SOC", Level.DEPARTMENT, null), 2027);
        return PlannedRound.of(List.of(kinds), 2027).stream().map(planned -> Given.id(new Round(cycle, planned.kind(), planned.name(),
                planned.period(), propose("T1", List.of())), planned.period().to().getMonthValue())).toList();
    }

    @Test
    void a_year_end_opens_in_january_and_is_taken_by_the_meeting_of_the_new_year() {
        var dates = propose("BOKSLUT", List.of(NOVEMBER, MARCH));
        assertThat(dates.opensOn()).isEqualTo(LocalDate.of(2028, 1, 14));
        assertThat(MARCH.slackFrom(dates.directorDue())).isPositive();
    }

    @Test
    void a_round_that_no_body_takes_runs_its_days_from_the_opening() {
        var dates = new FollowUpProposal(List.of(JUNE)).of(PlannedRound.of(List.of(kind("MANAD", 3, 3)), 2027).get(0), LONG_BEFORE);
        assertThat(dates.opensOn()).isEqualTo(LocalDate.of(2027, 4, 5));
        assertThat(dates.directorDue()).isEqualTo(LocalDate.of(2027, 4, 15));
    }

    @Test
    void a_year_opened_late_proposes_nothing_before_the_day_given() {
        var today = LocalDate.of(2027, 6, 1);
        var dates = new FollowUpProposal(List.of(MAY, JUNE, SEPTEMBER)).of(planned("T1"), today);
        assertThat(dates.opensOn()).isEqualTo(today);
        assertThat(dates.directorDue()).isAfter(today);
    }

    private static RoundDates propose(String code, List<MeetingDay> meetings) {
        return new FollowUpProposal(meetings).of(planned(code), LONG_BEFORE);
    }

    private static InterimDeadline deadline(String code, List<MeetingDay> meetings) {
        return InterimDeadline.of(planned(code).kind().kind(), planned(code).period(), meetings).orElseThrow();
    }

    private static PlannedRound planned(String code) {
        return PlannedRound.of(SteeringDefaults.roundKinds(), 2027).stream()
                .filter(round -> round.kind().code().equals(code)).findFirst().orElseThrow();
    }

    private static RoundKind kind(String code, int from, int to) {
        var kind = new RoundKind(code);
        kind.describe("Uppföljning", RoundKind.Kind.UPPFOLJNING, from, to);
        kind.carry(false, true, false, false);
        return kind;
    }

    private static MeetingDay meeting(int year, int month, int day) {
        var held = LocalDate.of(year, month, day);
        return new MeetingDay(held, held.minusDays(7));
    }
}
