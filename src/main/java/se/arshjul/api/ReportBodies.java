package se.arshjul.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.arshjul.api.AssessmentsResource.AssessmentBody;
import se.arshjul.api.CommissionViews.AnswerBody;
import se.arshjul.api.CommissionViews.MeasureBody;
import se.arshjul.api.ProgressResource.ProgressBody;
import se.arshjul.commission.AnswersDraft;
import se.arshjul.commission.MeasureService;
import se.arshjul.contribution.ContributionView.Head;
import se.arshjul.contribution.MaterialDraft;
import se.arshjul.followup.ActivityKey;
import se.arshjul.followup.AssessmentService;
import se.arshjul.followup.AssessmentsDraft;
import se.arshjul.followup.ProgressService;
import se.arshjul.followup.ProgressesDraft;
import se.arshjul.indicator.ValueDraft;
import se.arshjul.indicator.ValuesDraft;
import se.arshjul.money.FigureDraft;
import se.arshjul.money.MoneyDraft;
import se.arshjul.money.MoneyDraft.Several;
import se.arshjul.money.Reported.UncertaintyField;
import se.arshjul.money.Reported.VarianceField;

/** What a report's part holds besides texts and activities, as it is sent along with the hand-over: the same as the page's form. */
final class ReportBodies {

    private ReportBodies() {}

    /** All of it; what is left out stays as it is. */
    @Schema(description = "What a report's part holds besides its texts, to save before the hand-over; left out, it stays as it is")
    record ReportBody(@Schema(description = "How far goals have come, by the goal's id") Map<Long, AssessmentBody> assessments,
            @Schema(description = "How far activities have come, by their id, or as brought-12") Map<String, ProgressBody> progress,
            @Schema(description = "Answers to commissions, by the commission's code") Map<String, AnswerBody> answers,
            @Schema(description = "Measures that have been added already, by their id") List<MeasureBody> measures,
            @Schema(description = "Outcomes of own indicators, by the indicator's code") Map<String, OutcomeBody> indicators,
            @Schema(description = "What the part tells of its money") MoneyBody money) {

        List<MaterialDraft> materials(Head head) {
            var materials = new ArrayList<MaterialDraft>();
            if (assessments != null) {
                materials.add(new AssessmentsDraft(each(assessments, (goal, body) -> new AssessmentService.Typed(goal, body.draft(), body.seenVersion()))));
            }
            if (progress != null) {
                materials.add(new ProgressesDraft(each(progress, (activity, body) -> new ProgressService.Typed(ActivityKey.parse(activity), body.draft(),
                        body.seenVersion()))));
            }
            if (answers != null || measures != null) {
                materials.add(new AnswersDraft(each(answers, (code, body) -> new AnswersDraft.Answer(code, body.draft(), body.seenVersion())),
                        all(measures, measure -> new MeasureService.Row(Bodies.required(measure.id()), measure.draft(), measure.version()))));
            }
            if (indicators != null) {
                materials.add(new ValuesDraft(each(indicators, (code, body) -> ValueDraft.outcome(code, head.placeCode(), head.period(), body.value(),
                        body.note(), body.seenVersion()))));
            }
            if (money != null) {
                materials.add(money.draft(head));
            }
            return materials;
        }
    }

    /** The outcome of one indicator over the version that was seen; 0 where there was none. */
    record OutcomeBody(String value, String note, int seenVersion) {}

    /** One row of the forecast, or one field of something with a version of its own. */
    record RowBody(String value, int seenVersion) {}

    /** How sure the forecast is, by fields. */
    record UncertaintyBody(Map<UncertaintyField, String> fields, int seenVersion) {

        Several draft() {
            return several(fields, seenVersion);
        }
    }

    /** The part's own deviation and its cause, by fields. */
    record VarianceBody(Map<VarianceField, String> fields, int seenVersion) {

        Several draft() {
            return several(fields, seenVersion);
        }
    }

    /** Money as the part tells of it: the forecast by the code of its row. */
    record MoneyBody(Map<String, RowBody> forecast, UncertaintyBody uncertainty, VarianceBody variance, List<MoneyDraft.Grant> grants) {

        MoneyDraft draft(Head head) {
            return new MoneyDraft(head.place().id(), head.period(), each(forecast, (row, body) -> FigureDraft.forecast(head.placeCode(), head.period(),
                    row, body.value(), body.seenVersion())), uncertainty == null ? Several.NONE : uncertainty.draft(),
                    variance == null ? Several.NONE : variance.draft(), all(grants, grant -> grant));
        }
    }

    private static Several several(Map<? extends Enum<?>, String> fields, int seenVersion) {
        return new Several(each(fields, (field, value) -> new MoneyDraft.Field(field.name(), value)), seenVersion);
    }

    private static <K, B, D> List<D> each(Map<K, B> bodies, BiFunction<K, B, D> draft) {
        return bodies == null ? List.of()
                : bodies.entrySet().stream().map(entry -> draft.apply(entry.getKey(), Bodies.required(entry.getValue()))).toList();
    }

    private static <B, D> List<D> all(List<B> bodies, Function<B, D> draft) {
        return bodies == null ? List.of() : bodies.stream().map(body -> draft.apply(Bodies.required(body))).toList();
    }
}
