package se.arshjul.commission;

import java.util.List;
import java.util.Map;

/** What a report's section on commissions is made of at one place: this year's with their answers, next year's, its measures. */
record CommissionContent(int year, List<CommissionView> asked, Map<String, AnswerView> answers, List<CommissionView> nextYear,
        List<MeasureView> measures) {

    AnswerView answer(CommissionView commission) {
        return answers.get(commission.code());
    }
}
