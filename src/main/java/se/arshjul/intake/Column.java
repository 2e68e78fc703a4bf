package se.arshjul.intake;

import java.util.List;

/** One column of the format: its name, whether it must hold something, what it holds and what it points at. */
record Column(String name, Kind kind, boolean required, List<String> allowed, List<String> refersTo, Object fallback) {

    static Column of(String name, Kind kind) {
        return new Column(name, kind, true, List.of(), List.of(), null);
    }

    static Column code(String name) {
        return of(name, Kind.CODE);
    }

    static Column line(String name) {
        return of(name, Kind.LINE);
    }

    static Column lines(String name) {
        return of(name, Kind.LINES);
    }

    static Column date(String name) {
        return of(name, Kind.DATE);
    }

    static Column whole(String name) {
        return of(name, Kind.WHOLE);
    }

    static Column yesNo(String name) {
        return of(name, Kind.YES_NO);
    }

    static Column oneOf(String name, String... codes) {
        return new Column(name, Kind.CODE, true, List.of(codes), List.of(), null);
    }

    static Column reference(String name, String... files) {
        return new Column(name, Kind.CODE, true, List.of(), List.of(files), null);
    }

    static Column references(String name, String file) {
        return new Column(name, Kind.CODES, false, List.of(), List.of(file), List.of());
    }

    Column optional() {
        return new Column(name, kind, false, allowed, refersTo, fallback);
    }

    /** The value that an empty or missing cell means. */
    Column orElse(Object value) {
        return new Column(name, kind, false, allowed, refersTo, value);
    }

    /** The value of a cell; throws {@link Unfit} when the cell does not hold what the column asks for. */
    Object read(String text) {
        if (text.isEmpty()) {
            if (required) {
                throw new Unfit("intake.fault.missingValue");
            }
            return fallback;
        }
        if (!allowed.isEmpty() && !allowed.contains(text)) {
            throw new Unfit("intake.fault.oneOf", String.join(", ", allowed));
        }
        return kind.read(text);
    }
}
