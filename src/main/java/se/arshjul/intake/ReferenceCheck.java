package se.arshjul.intake;

import java.util.List;

/** A code that points at a row of another file finds it, and finds one only. */
final class ReferenceCheck implements Check {

    @Override
    public void look(Draft draft, Faults faults) {
        for (FileSpec file : Catalogue.files()) {
            for (Column column : file.columns()) {
                if (!column.refersTo().isEmpty()) {
                    draft.readable(file, column.name()).forEach(entry -> look(entry, column, draft, faults));
                }
            }
        }
    }

    private static void look(Entry entry, Column column, Draft draft, Faults faults) {
        for (String code : codes(entry, column)) {
            long found = column.refersTo().stream().map(name -> Catalogue.find(name).orElseThrow())
                    .filter(file -> draft.knows(file, code)).count();
            if (found == 0) {
                faults.add(Fault.ofCell(entry.label(), entry.row(), column.name(), code, "intake.fault.unknownReference",
                        String.join(", ", column.refersTo())));
            } else if (found > 1 && isInBoth(column, code, draft)) {
                faults.add(Fault.ofCell(entry.label(), entry.row(), column.name(), code, "intake.fault.ambiguous"));
            }
        }
    }

    private static boolean isInBoth(Column column, String code, Draft draft) {
        return column.refersTo().stream()
                .allMatch(name -> draft.find(Catalogue.find(name).orElseThrow(), code).isPresent());
    }

    private static List<String> codes(Entry entry, Column column) {
        Object value = entry.values().get(column.name());
        if (value == null) {
            return List.of();
        }
        return column.kind() == Kind.CODES ? entry.codes(column.name()) : List.of((String) value);
    }
}
