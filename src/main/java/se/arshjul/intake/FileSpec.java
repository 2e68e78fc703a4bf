package se.arshjul.intake;

import java.util.List;
import java.util.Optional;

/** One file of the format: its name, the columns that tell its rows apart, and all its columns. */
record FileSpec(String name, List<String> key, List<Column> columns) {

    static FileSpec file(String name, String... key) {
        return new FileSpec(name, List.of(key), List.of());
    }

    FileSpec with(Column... its) {
        return new FileSpec(name, key, List.of(its));
    }

    Optional<Column> column(String called) {
        return columns.stream().filter(column -> column.name().equals(called)).findFirst();
    }

    String columnNames() {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileSpec file && file.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
