package se.arshjul.intake;

import java.util.List;

/** Texts and assessments fit the steering model, with the brought model applied; its rules have known values. */
final class SteeringCheck implements Check {

    @Override
    public void look(Draft draft, Faults faults) {
        draft.readable(Catalogue.TEXTS, "dokument", "organisation", "avsnitt").forEach(text -> sectionStands(text, draft, faults));
        draft.readable(Catalogue.ASSESSMENTS, "status").forEach(assessment -> wordIsALevel(assessment, draft, faults));
        draft.readable(Catalogue.MONEY_RULES, "nyckel", "värde").forEach(rule -> valueIsKnown(rule, faults));
        draft.readable(Catalogue.STATEMENT_ROWS, "slag", "summerar").forEach(row -> onlySumsAdd(row, draft, faults));
    }

    private static void sectionStands(Entry text, Draft draft, Faults faults) {
        var node = draft.find(Catalogue.NODES, text.text("organisation"), "nivå");
        if (node.isEmpty() || !draft.knows(Catalogue.ROUNDS, text.text("dokument"))) {
            return;
        }
        String level = node.get().text("nivå");
        if (!draft.knows(Catalogue.SECTIONS, text.text("dokument"), level, text.text("avsnitt"))) {
            faults.add(text.fault("avsnitt", "intake.fault.section", text.text("dokument"), level,
                    String.join(", ", sections(text.text("dokument"), level, draft))));
        }
    }

    private static List<String> sections(String document, String level, Draft draft) {
        return draft.after(Catalogue.SECTIONS, "dokument", "nivå", "kod").stream()
                .filter(section -> section.text("dokument").equals(document) && section.text("nivå").equals(level))
                .map(section -> section.text("kod")).sorted().toList();
    }

    /** A status says how far a goal has come; trend and forecast are other things (goal-3). */
    private static void wordIsALevel(Entry assessment, Draft draft, Faults faults) {
        var word = draft.find(Catalogue.STATUS_WORDS, String.valueOf(assessment.text("status")), "skala");
        if (word.isPresent() && !word.get().text("skala").equals("LAGE")) {
            faults.add(assessment.fault("status", "intake.fault.oneOf", String.join(", ",
                    draft.after(Catalogue.STATUS_WORDS, "skala").stream().filter(other -> other.text("skala").equals("LAGE"))
                            .map(other -> other.text("kod")).sorted().toList())));
        }
    }

    private static void valueIsKnown(Entry rule, Faults faults) {
        MoneyRules.judge(rule.text("nyckel"), rule.text("värde"))
                .ifPresent(unfit -> faults.add(rule.fault("värde", unfit.key(), unfit.arguments())));
    }

    private static void onlySumsAdd(Entry brought, Draft draft, Faults faults) {
        var row = draft.whole(brought);
        if ("SUMMA".equals(row.text("slag")) == row.codes("summerar").isEmpty()) {
            faults.add(row.fault("summerar", "intake.fault.sums"));
        }
    }
}
