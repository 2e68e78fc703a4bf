package se.arshjul.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import java.util.Map;
import se.arshjul.api.TaskForms.ApproveWhole;
import se.arshjul.api.TaskForms.CloseYear;
import se.arshjul.api.TaskForms.ConfirmPremises;
import se.arshjul.api.TaskForms.RecordDecision;
import se.arshjul.api.TaskForms.RegisterMatter;
import se.arshjul.api.TaskForms.ReviewContribution;
import se.arshjul.api.TaskForms.ReviewFigures;
import se.arshjul.api.TaskForms.ScheduleMatter;
import se.arshjul.api.TaskForms.WriteContribution;
import se.arshjul.api.TaskForms.WriteDivision;
import se.arshjul.audit.CommandKey;
import se.arshjul.committee.DecisionDraft;
import se.arshjul.committee.MatterService;
import se.arshjul.contribution.ApprovalService;
import se.arshjul.contribution.ContributionReader;
import se.arshjul.contribution.ContributionService;
import se.arshjul.contribution.ContributionView.Head;
import se.arshjul.contribution.ReturnDraft;
import se.arshjul.cycle.CycleService;
import se.arshjul.money.FiguresService;
import se.arshjul.organisation.Actor;

/** Takes a task's form to the service that does the step: the only list of which step is whose. */
@ApplicationScoped
public class TaskCompletion {

    @Inject ContributionService contributions;
    @Inject ContributionReader parts;
    @Inject ApprovalService approvals;
    @Inject FiguresService figures;
    @Inject CycleService cycles;
    @Inject CycleQueries years;
    @Inject MatterService matters;

    /** The step, by its kind and the id of what it is about. */
    void complete(TaskKind kind, long id, JsonNode form, CommandKey key, Actor actor) {
        switch (kind) {
            case WRITE_CONTRIBUTION ->
                contributions.submit(id, read(form, WriteContribution.class).draft(() -> part(id, actor)), key, actor);
            case REVIEW_CONTRIBUTION -> review(id, read(form, ReviewContribution.class), key, actor);
            case WRITE_DIVISION -> write(id, read(form, WriteDivision.class), key, actor);
            case REVIEW_FIGURES -> {
                read(form, ReviewFigures.class);
                figures.reviewed(id, key, actor);
            }
            case APPROVE_WHOLE -> approve(id, read(form, ApproveWhole.class), key, actor);
            case CONFIRM_PREMISES -> confirm(id, read(form, ConfirmPremises.class), key, actor);
            case CLOSE_YEAR -> {
                read(form, CloseYear.class);
                cycles.closeYear(id, key, actor);
            }
            default -> completeMatter(kind, id, form, key, actor);
        }
    }

    private void completeMatter(TaskKind kind, long id, JsonNode form, CommandKey key, Actor actor) {
        switch (kind) {
            case REGISTER_MATTER -> {
                var matter = read(form, RegisterMatter.class);
                matters.register(id, matter.diaryNumber(), matter.title(), matter.rapporteur(), key, actor);
            }
            case SCHEDULE_MATTER -> {
                var meeting = read(form, ScheduleMatter.class);
                matters.schedule(id, meeting.meetingDay(), meeting.alreadyHeld(), key, actor);
            }
            case RECORD_DECISION -> matters.decide(id, draft(read(form, RecordDecision.class)), key, actor);
            default -> throw new IllegalArgumentException("No step of a matter: " + kind);
        }
    }

    private void review(long id, ReviewContribution form, CommandKey key, Actor actor) {
        if (form.accepted()) {
            contributions.accept(id, key, actor);
        } else {
            contributions.returnWithReasons(id, new ReturnDraft(form.reason(), form.remarks(), form.redoBy()), key, actor);
        }
    }

    private void write(long id, WriteDivision form, CommandKey key, Actor actor) {
        if (form.reopenUnits() == null) {
            contributions.submit(id, form.draft(() -> part(id, actor)), key, actor);
        } else {
            contributions.reopenUnits(id, form.reopenUnits().units(), form.reopenUnits().draft(), key, actor);
        }
    }

    private Head part(long id, Actor actor) {
        return parts.contribution(id, actor).head();
    }

    private void approve(long roundId, ApproveWhole form, CommandKey key, Actor actor) {
        if (form.approved()) {
            approvals.approve(roundId, form.draft(), key, actor);
        } else {
            approvals.returnDivisions(roundId, form.reasons(), form.redoBy(), key, actor);
        }
    }

    private void confirm(long cycleId, ConfirmPremises form, CommandKey key, Actor actor) {
        cycles.confirmPremises(cycleId, form.dates() == null ? years.planDates(cycleId) : form.dates(),
                form.followUps() == null ? Map.of() : form.followUps(), key, actor);
    }

    static DecisionDraft draft(RecordDecision form) {
        return new DecisionDraft(form.paragraph(), form.outcome(), form.wording(), form.reason(), form.returnTo(),
                form.contributionIds(), form.redoBy(), form.forwardedTo());
    }

    private static <T> T read(JsonNode form, Class<T> type) {
        try {
            var given = form == null || form.isNull() ? JsonMapping.mapper().createObjectNode() : form;
            return JsonMapping.mapper().treeToValue(given, type);
        } catch (JsonProcessingException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }
}
