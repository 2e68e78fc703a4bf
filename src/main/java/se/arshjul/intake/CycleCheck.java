package se.arshjul.intake;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A chain of rows never leads back to where it began. */
record CycleCheck(FileSpec file, String column) implements Check {

    @Override
    public void look(Draft draft, Faults faults) {
        for (Entry entry : draft.readable(file, file.key().toArray(String[]::new))) {
            if (leadsBack(entry, draft)) {
                faults.add(entry.fault(column, "intake.fault.cycle"));
            }
        }
    }

    private boolean leadsBack(Entry start, Draft draft) {
        Set<String> seen = new HashSet<>();
        var ahead = new ArrayDeque<>(next(start));
        while (!ahead.isEmpty()) {
            String key = ahead.pop();
            if (key.equals(start.key())) {
                return true;
            }
            if (seen.add(key)) {
                draft.find(file, key).map(this::next).ifPresent(ahead::addAll);
            }
        }
        return false;
    }

    private List<String> next(Entry entry) {
        Object value = entry.values().get(column);
        if (value instanceof String code) {
            return List.of(code);
        }
        return value == null ? List.of() : entry.codes(column);
    }
}
