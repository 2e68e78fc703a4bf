package se.arshjul.intake;

/** Figures stand on rows that hold figures: what a summing row adds is computed, never brought. */
final class MoneyCheck implements Check {

    @Override
    public void look(Draft draft, Faults faults) {
        draft.brought(Catalogue.FIGURES).forEach(figure -> draft.find(Catalogue.STATEMENT_ROWS, figure.text("post"))
                .filter(row -> row.text("slag").equals("SUMMA"))
                .ifPresent(row -> faults.add(figure.fault("post", "intake.fault.sumRow", row.text("namn")))));
    }
}
