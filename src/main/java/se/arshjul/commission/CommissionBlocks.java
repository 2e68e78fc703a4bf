package se.arshjul.commission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjul.document.Block;
import se.arshjul.document.Block.Cell;
import se.arshjul.document.Block.Row;
import se.arshjul.document.Block.Style;
import se.arshjul.kernel.Kronor;

/** Writes a section on commissions as tables with their sums; each commission under its code. */
final class CommissionBlocks {

    private final CommissionContent content;

    CommissionBlocks(CommissionContent content) {
        this.content = content;
    }

    List<Block> blocks() {
        return Stream.of(asked(), nextYear(), measures()).filter(Objects::nonNull).toList();
    }

    private Block asked() {
        if (content.asked().isEmpty()) {
            return null;
        }
        var lines = content.asked().stream().map(commission -> commission.effectLine(achieved(commission))).toList();
        var sums = new EffectSums(lines);
        var rows = content.asked().stream().map(commission -> asked(commission, sums.hasAmounts())).collect(Collectors.toList());
        addSum(rows, sums, 3);
        return Block.table(SwedishWords.of("commission.section.caption", year(0)),
                columns(sums.hasAmounts(), "code", "commission", "state", "answer"), rows, note(sums));
    }

    private Long achieved(CommissionView commission) {
        var answer = content.answer(commission);
        return answer == null ? null : answer.draft().achievedKr();
    }

    private Row asked(CommissionView commission, boolean amounts) {
        var answer = content.answer(commission);
        var line = commission.effectLine(achieved(commission));
        return row(line, amounts, Cell.text(commission.code()), Cell.text(commission.text()), state(answer),
                Cell.prose(answer == null ? "" : answer.draft().body()));
    }

    private static Cell state(AnswerView answer) {
        String code = answer == null || answer.draft().state() == null ? "OBESVARAT" : answer.draft().state().name();
        return Cell.status(SwedishWords.of("commission.state." + code), SwedishWords.of("commission.state.tone." + code));
    }

    private Block nextYear() {
        if (content.nextYear().isEmpty()) {
            return null;
        }
        var sums = new EffectSums(content.nextYear().stream().map(commission -> commission.effectLine(null)).toList());
        var rows = content.nextYear().stream().map(commission -> row(commission.effectLine(null), sums.hasAmounts(),
                Cell.text(commission.code()), Cell.text(commission.text()))).collect(Collectors.toList());
        addSum(rows, sums, 1);
        return Block.table(SwedishWords.of("commission.section.next", year(1)), columns(sums.hasAmounts(), "code", "commission"),
                rows, note(sums));
    }

    private Block measures() {
        if (content.measures().isEmpty()) {
            return null;
        }
        var sums = new EffectSums(content.measures().stream().map(MeasureView::effectLine).toList());
        var rows = content.measures().stream().map(CommissionBlocks::measure).collect(Collectors.toList());
        addSum(rows, sums, 4);
        return Block.table(SwedishWords.of("commission.measures.caption"),
                columns(true, "measure", "owner", "due", "effect", "answers"), rows, note(sums));
    }

    private static Row measure(MeasureView measure) {
        var draft = measure.draft();
        String effect = draft.effect() == null ? "" : SwedishWords.of("commission.effect." + draft.effect());
        return row(measure.effectLine(), true, Cell.text(draft.what()), Cell.text(draft.ownerRole()),
                Cell.text(draft.dueOn() == null ? "" : draft.dueOn().toString()), Cell.text(effect), Cell.text(draft.commissionCode()));
    }

    private static Row row(EffectLine line, boolean amounts, Cell... cells) {
        var all = new ArrayList<>(List.of(cells));
        if (amounts) {
            all.add(Cell.number(Kronor.text(line.plannedKr())));
            all.add(Cell.number(Kronor.text(line.achievedKr())));
        }
        return new Row(Style.PLAIN, all);
    }

    private static void addSum(List<Row> rows, EffectSums sums, int emptyCells) {
        if (sums.hasAmounts()) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.text(SwedishWords.of("commission.section.sum")));
            cells.addAll(Collections.nCopies(emptyCells, Cell.text("")));
            cells.add(Cell.number(Kronor.text(sums.plannedKr())));
            cells.add(Cell.number(Kronor.text(sums.achievedKr())));
            rows.add(new Row(Style.SUM, cells));
        }
    }

    private static List<String> columns(boolean amounts, String... keys) {
        return Stream.concat(Stream.of(keys), amounts ? Stream.of("planned", "achieved") : Stream.empty())
                .map(key -> SwedishWords.of("commission.section.column." + key)).toList();
    }

    private static String note(EffectSums sums) {
        return sums.hasAmounts() ? new SumWords(sums, SwedishWords::of).note() : null;
    }

    private String year(int later) {
        return String.valueOf(content.year() + later);
    }
}
