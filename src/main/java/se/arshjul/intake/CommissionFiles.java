package se.arshjul.intake;

import static se.arshjul.intake.Column.code;
import static se.arshjul.intake.Column.date;
import static se.arshjul.intake.Column.lines;
import static se.arshjul.intake.Column.oneOf;
import static se.arshjul.intake.Column.reference;
import static se.arshjul.intake.Column.whole;
import static se.arshjul.intake.FileSpec.file;

/** The files of commissions: what is asked, of whom, and what was answered. */
final class CommissionFiles {

    static final FileSpec COMMISSIONS = file("namnduppdrag", "kod").with(
            code("kod"), lines("text"), reference("organ", "organ"), date("beslutad").optional(),
            Column.of("period", Kind.PERIOD), whole("ordning"), Column.of("besparing_kr", Kind.KRONOR).optional(),
            oneOf("effekt", "BESPARING", "INTAKT", "BIDRAG", "INGEN").optional(),
            Column.of("uppnått_kr", Kind.KRONOR).optional());

    static final FileSpec PLACES = file("namnduppdrag_galler", "uppdrag", "organisation").with(
            reference("uppdrag", "namnduppdrag"), reference("organisation", "organisation"));

    static final FileSpec ANSWERS = file("namnduppdrag_svar", "uppdrag", "organisation", "period").with(
            reference("uppdrag", "namnduppdrag"), reference("organisation", "organisation"),
            Column.of("period", Kind.PERIOD), Column.of("text", Kind.PROSE),
            oneOf("läge", "EJ_PABORJAT", "PAGAR", "KLART", "KAN_EJ").optional());

    private CommissionFiles() {}
}
