package se.arshjul.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjul.contribution.RedoDay;
import se.arshjul.organisation.Body;
import se.arshjul.organisation.BodyKind;

class MatterTest {

    static final Pattern NUMBERS = Pattern.compile(MatterService.DIARY_NUMBER_PATTERN);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    static final Instant NOW = Instant.parse("2026-12-18T10:00:00Z");
    static final LocalDate YESTERDAY = LocalDate.of(2026, 12, 17);
    static final LocalDate REDONE = LocalDate.of(2027, 1, 8);

    final Body committee = new Body("SN", "Socialnämnden", BodyKind.NAMND);
    final Meeting december = new Meeting(committee, LocalDate.of(2026, 12, 17));
    final Matter matter = new Matter(null, committee, "Verksamhetsplan 2027", 41);

    @ParameterizedTest
    @Tag("committee-1")
    @ValueSource(strings = {"SN 2019/155", "SOCN 2018:64-042", "SN-2027/3"})
    void takes_the_diary_numbers_that_municipalities_write(String number) {
        matter.register(number, "Verksamhetsplan 2027", "Förvaltningschefen", NUMBERS);
        assertThat(matter.diaryNumber()).isEqualTo(number);
        assertThat(matter.state()).isEqualTo(Matter.State.REGISTERED);
    }

    @ParameterizedTest
    @Tag("committee-1")
    @ValueSource(strings = {"", "155", "SN 19/155", "<b>SN 2019/1</b>"})
    void is_not_put_on_a_meeting_without_a_diary_number(String number) {
        assertThatThrownBy(() -> matter.register(number, "Plan", "", NUMBERS)).hasMessageContaining("committee.diaryNumber");
        assertThatThrownBy(() -> matter.putOn(december, TODAY, false)).hasMessageContaining("committee.matterIs.PREPARED");
    }

    @Test
    @Tag("committee-4")
    void a_postponed_matter_waits_for_a_later_meeting_with_the_same_version() {
        scheduled().take(Outcome.POSTPONED, null);
        assertThat(matter.state()).isEqualTo(Matter.State.REGISTERED);
        assertThat(matter.meeting()).isNull();
        assertThat(matter.versionId()).isEqualTo(41);
    }

    @Test
    @Tag("committee-4")
    void a_postponed_matter_does_not_come_back_at_the_meeting_that_postponed_it() {
        var postponed = new Decision(scheduled(), draft("112", Outcome.POSTPONED, "", null, Set.of()), "Sekr", NOW);
        assertThatThrownBy(() -> postponed.requireLater(december)).hasMessageContaining("committee.meetingNotLater.POSTPONED");
        postponed.requireLater(new Meeting(committee, december.heldOn().plusDays(1)));
    }

    @Test
    @Tag("committee-10")
    void a_matter_that_was_sent_back_does_not_come_to_the_meeting_that_sent_it_back() {
        scheduled();
        var sentBack = decision("Mät mer", ReturnStep.DIRECTOR, Set.of());
        assertThatThrownBy(() -> sentBack.requireLater(new Meeting(committee, december.heldOn())))
                .hasMessageContaining("committee.meetingNotLater.REFERRED_BACK");
        sentBack.requireLater(new Meeting(committee, december.heldOn().plusDays(1)));
    }

    @ParameterizedTest
    @Tag("committee-9")
    @ValueSource(strings = {"94", "§ 94", "§94", " 094 "})
    void a_paragraph_is_used_once_at_a_meeting_however_it_is_typed(String typed) {
        var draft = draft(typed, Outcome.ADOPTED, "", null, Set.of());
        assertThatThrownBy(() -> december.requireFree(draft.paragraph(), Set.of("93", "94")))
                .hasMessageContaining("committee.paragraphTaken");
        december.requireFree(draft.paragraph(), Set.of("93", "95"));
    }

    @Test
    @Tag("committee-10")
    void the_meeting_that_sent_a_matter_back_is_not_offered_again() {
        var sentBack = new DecisionNote(1, december.heldOn(), "94", Outcome.REFERRED_BACK, "", "Mät mer", ReturnStep.DIRECTOR, REDONE,
                NOW, "Sekr", 41, 1);
        var view = new MatterView(1, "Plan", Matter.State.REGISTERED, "SN 2026/155", "", "Socialnämnden", 1, 1, "Plan", null, null,
                List.of(sentBack));
        assertThat(view.mayComeUpAt(new MeetingChoice(december.heldOn(), null, null, null))).isFalse();
        assertThat(view.mayComeUpAt(new MeetingChoice(december.heldOn().plusDays(1), null, null, null))).isTrue();
    }

    @Test
    @Tag("committee-8")
    void is_put_on_a_meeting_that_has_been_only_when_that_is_said() {
        matter.register("SN 2026/155", "Plan", "", NUMBERS);
        var longPast = new Meeting(committee, LocalDate.of(101, 2, 2));
        assertThatThrownBy(() -> matter.putOn(longPast, TODAY, false)).hasMessageContaining("committee.meetingHasBeen");
        matter.putOn(longPast, TODAY, true);
        assertThat(matter.meeting()).isSameAs(longPast);
    }

    @Test
    @Tag("committee-8")
    void a_meeting_of_today_has_not_been() {
        matter.register("SN 2026/155", "Plan", "", NUMBERS);
        matter.putOn(new Meeting(committee, TODAY), TODAY, false);
        assertThat(matter.state()).isEqualTo(Matter.State.SCHEDULED);
    }

    @Test
    @Tag("committee-2")
    void comes_back_with_a_new_version_only_after_it_was_referred_back() {
        scheduled();
        assertThatThrownBy(() -> matter.comeBackWith(42)).hasMessageContaining("committee.matterIs.SCHEDULED");
        matter.take(Outcome.REFERRED_BACK, null);
        matter.comeBackWith(42);
        assertThat(matter.versionId()).isEqualTo(42);
        assertThat(matter.diaryNumber()).isEqualTo("SN 2026/155");
    }

    @Test
    void goes_on_to_another_body_when_forwarded() {
        var board = new Body("KS", "Kommunstyrelsen", BodyKind.KS);
        scheduled().take(Outcome.FORWARDED, board);
        assertThat(matter.body()).isSameAs(board);
        assertThat(matter.state()).isEqualTo(Matter.State.REGISTERED);
    }

    @Test
    void is_not_put_on_another_bodys_meeting() {
        matter.register("SN 2026/155", "Plan", "", NUMBERS);
        var other = new Meeting(new Body("KS", "Kommunstyrelsen", BodyKind.KS), LocalDate.of(2026, 12, 17));
        assertThatThrownBy(() -> matter.putOn(other, TODAY, false)).hasMessageContaining("committee.otherBodysMeeting");
    }

    @Test
    @Tag("committee-3")
    void is_referred_back_only_with_a_reason_and_to_a_named_step() {
        scheduled();
        assertThatThrownBy(() -> decision("", ReturnStep.DIRECTOR, Set.of())).hasMessageContaining("committee.reasonMissing");
        assertThatThrownBy(() -> decision("Mät mer", null, Set.of())).hasMessageContaining("committee.stepMissing");
        assertThatThrownBy(() -> decision("Mät mer", ReturnStep.DIVISIONS, Set.of()))
                .hasMessageContaining("committee.placesMissing");
        assertThat(decision("Mät mer", ReturnStep.DIVISIONS, Set.of(7L)).contributionIds()).containsExactly(7L);
    }

    @Test
    @Tag("committee-6")
    void what_is_referred_back_is_to_be_done_again_by_a_day_that_has_not_passed() {
        scheduled();
        var draft = draft("112", Outcome.REFERRED_BACK, "Mät mer", ReturnStep.DIRECTOR, Set.of());
        assertThatThrownBy(() -> new Decision(matter, draft.redoneBy(YESTERDAY), "Sekr", NOW))
                .hasMessageContaining("committee.redoPast");
        assertThatThrownBy(() -> new Decision(matter, draft.redoneBy(RedoDay.last(REDONE).plusDays(1)), "Sekr", NOW))
                .hasMessageContaining("contribution.redoFar");
        assertThat(new Decision(matter, draft.redoneBy(REDONE), "Sekr", NOW).redoBy()).isEqualTo(REDONE);
        var adopted = draft("112", Outcome.ADOPTED, "", null, Set.of()).redoneBy(REDONE);
        assertThat(new Decision(matter, adopted, "Sekr", NOW).redoBy()).isNull();
    }

    @Test
    @Tag("committee-7")
    void is_not_decided_before_the_day_of_its_meeting() {
        scheduled();
        var draft = draft("§ 112", Outcome.ADOPTED, "", null, Set.of());
        assertThatThrownBy(() -> new Decision(matter, draft, "Sekr", Instant.parse("2026-12-16T22:59:00Z")))
                .hasMessageContaining("committee.meetingAhead");
        assertThat(new Decision(matter, draft, "Sekr", Instant.parse("2026-12-16T23:00:00Z")).meeting()).isSameAs(december);
    }

    @Test
    @Tag("committee-5")
    void a_decision_carries_its_paragraph_and_meeting() {
        scheduled();
        assertThatThrownBy(() -> new Decision(matter, draft("sju", Outcome.ADOPTED, "", null, Set.of()), "Sekr", NOW))
                .hasMessageContaining("committee.paragraph");
        var decision = new Decision(matter, draft("§ 112", Outcome.ADOPTED, "", null, Set.of()), "Sekr", NOW);
        assertThat(decision.meeting()).isSameAs(december);
        assertThat(decision.paragraphSign()).isEqualTo("§ 112");
        assertThat(decision("Mät mer", ReturnStep.DIRECTOR, Set.of()).paragraphSign()).isEqualTo("§ 112");
        assertThat(decision.versionId()).isEqualTo(41);
    }

    @Test
    @Tag("committee-5")
    void a_decided_matter_is_not_decided_again() {
        scheduled().take(Outcome.ADOPTED, null);
        assertThatThrownBy(matter::requireOnMeeting).hasMessageContaining("committee.matterIs.DECIDED");
    }

    private Matter scheduled() {
        matter.register("SN 2026/155", "Verksamhetsplan 2027", "", NUMBERS);
        matter.putOn(december, TODAY, false);
        return matter;
    }

    private Decision decision(String reason, ReturnStep to, Set<Long> places) {
        return new Decision(matter, draft("112", Outcome.REFERRED_BACK, reason, to, places).redoneBy(REDONE), "Sekr", NOW);
    }

    private static DecisionDraft draft(String paragraph, Outcome outcome, String reason, ReturnStep to, Set<Long> places) {
        return new DecisionDraft(paragraph, outcome, "", reason, to, places, null, null);
    }
}
