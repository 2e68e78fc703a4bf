package se.arshjul.intake;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** One thing that stops an import: where it is, what stands there, and the text that tells what would have been right. */
public record Fault(String file, int row, String column, String value, String key, List<Object> arguments)
        implements Comparable<Fault>, Serializable {

    private static final Comparator<Fault> BY_PLACE = Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::row).thenComparing(Fault::column).thenComparing(Fault::key)
            .thenComparing(Fault::value);
    private static final int LONGEST_SHOWN = 120;

    public Fault {
        value = value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
        arguments = List.copyOf(arguments);
    }

    static Fault ofFile(String file, String key, Object... arguments) {
        return new Fault(file, 0, "", "", key, List.of(arguments));
    }

    static Fault ofRow(String file, int row, String key, Object... arguments) {
        return new Fault(file, row, "", "", key, List.of(arguments));
    }

    static Fault ofCell(String file, int row, String column, String value, String key, Object... arguments) {
        return new Fault(file, row, column, value, key, List.of(arguments));
    }

    @Override
    public int compareTo(Fault other) {
        return BY_PLACE.compare(this, other);
    }
}
