package se.arshjul.intake;

/** Figures stand on rows that hold figures: what a summing row adds is computed, never brought. */
final class MoneyCheck implements Check {

    @Override
    public void look(Draft draft, Faults faults) {
        draft.readable(Catalogue.FIGURES, "post").forEach(figure -> draft.find(Catalogue.STATEMENT_ROWS, figure.text("post"))
                .filter(row -> "SUMMA".equals(row.text("slag")))
                .ifPresent(row -> faults.add(figure.fault("post", "intake.fault.sumRow", row.text("namn")))));
    }
}
