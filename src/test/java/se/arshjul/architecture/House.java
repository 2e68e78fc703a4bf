package se.arshjul.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The house as it stands: its classes, and every arrow from one place in it to another. */
final class House {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(Rooms.all().keySet().stream()
                    .map(room -> "se.arshjul." + room).toArray(String[]::new));

    private static final Migrations MIGRATIONS = Migrations.read();
    private static final Tables TABLES = Tables.of(CLASSES, MIGRATIONS);
    private static final List<JavaSource> SOURCES = JavaSource.all();
    private static final List<Arrow> ARROWS = Stream.of(classes(), sources(), queries(), keys()).flatMap(arrows -> arrows)
            .filter(arrow -> !arrow.from().equals(arrow.to())).distinct().toList();

    private House() {}

    static List<Arrow> arrows() {
        return ARROWS;
    }

    /** The rooms that there are, in the table or not. */
    static Set<String> rooms() {
        var rooms = new TreeSet<String>();
        SOURCES.forEach(source -> rooms.add(source.side().room()));
        return rooms;
    }

    /** The rooms that a table is made for but that do not stand. */
    static Set<String> roomsOfTables() {
        return new TreeSet<>(TABLES.tables().values());
    }

    private static Stream<Arrow> classes() {
        return CLASSES.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream()
                .flatMap(known -> arrow(type, known.getTargetClass().getBaseComponentType()).stream()));
    }

    private static Optional<Arrow> arrow(JavaClass type, JavaClass known) {
        var from = Arrow.Side.of(type.getPackageName());
        return Arrow.Side.of(known.getPackageName())
                .map(to -> new Arrow(from.orElseThrow(), to, type.getSimpleName() + " uses " + known.getSimpleName()));
    }

    /** Imports, and full names in code and queries: a constant of another room leaves no trace in a class file. */
    private static Stream<Arrow> sources() {
        return SOURCES.stream().flatMap(source -> Queries.packages(source.text()).distinct()
                .flatMap(name -> Arrow.Side.of(name).stream())
                .map(to -> new Arrow(source.side(), to, source.name() + " names " + to)));
    }

    private static Stream<Arrow> queries() {
        return SOURCES.stream().flatMap(source -> source.texts().stream().flatMap(Queries::names).distinct()
                .flatMap(name -> Stream.of(TABLES.entities().get(name), TABLES.tables().get(name))
                        .filter(java.util.Objects::nonNull)
                        .map(room -> new Arrow(source.side(), Arrow.Side.of(room, false), source.name() + " queries " + name))));
    }

    private static Stream<Arrow> keys() {
        return MIGRATIONS.keys().stream().map(key -> new Arrow(side(key.from()), side(key.to()), "key of " + key.from() + " on " + key.to()));
    }

    private static Arrow.Side side(String table) {
        return Arrow.Side.of(Optional.ofNullable(TABLES.tables().get(table))
                .orElseThrow(() -> new IllegalStateException("No migration makes the table " + table)), false);
    }
}
