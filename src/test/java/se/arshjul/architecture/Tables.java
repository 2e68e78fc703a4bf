package se.arshjul.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Whose an entity is, and whose a table: its entity's room, else the room that it or its migration is named after. */
record Tables(Map<String, String> entities, Map<String, String> tables) {

    static Tables of(JavaClasses house, Migrations migrations) {
        var all = new Tables(new HashMap<>(), new HashMap<>());
        migrations.tables().forEach((table, room) -> all.tables.put(table, Rooms.all().containsKey(table) ? table : room));
        house.stream().filter(type -> type.isAnnotatedWith(Entity.class)).forEach(all::add);
        return all;
    }

    private void add(JavaClass entity) {
        String room = Arrow.Side.of(entity.getPackageName()).orElseThrow().room();
        entities.put(entity.getSimpleName(), room);
        tables.put(entity.tryGetAnnotationOfType(Table.class).map(Table::name)
                .orElse(entity.getSimpleName().toLowerCase(Locale.ROOT)), room);
        entity.getFields().forEach(field -> add(field, room));
    }

    private void add(JavaField field, String room) {
        field.tryGetAnnotationOfType(CollectionTable.class).ifPresent(table -> tables.put(table.name(), room));
        field.tryGetAnnotationOfType(JoinTable.class).ifPresent(table -> tables.put(table.name(), room));
    }
}
