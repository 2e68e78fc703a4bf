package se.arshjul.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjul.it.OnRunningPortal;

/** What a person is told when the portal cannot start. */
@OnRunningPortal
@Tag("launch-2")
class RefusedStartIT {
    @TempDir
    Path folder;

    @Test
    void a_port_in_use_is_named() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var options = new PortalOptions(other.getLocalPort(), folder, Optional.empty(), PortalOptions.DEMO);
            refused(options, "Port " + other.getLocalPort() + " används redan");
        }
    }

    @Test
    void a_wrong_password_is_told_without_the_password(Portal running) {
        var wrong = new DatabaseAccess(running.database().url(), running.database().user(), "sommar2026");
        refused(PortalOptions.onFreePort(folder).on(DatabaseRoles.one(wrong)), "Databasen släpper inte in arshjul");
        assertThatThrownBy(DatabaseRoles.one(wrong)::check).hasMessageNotContaining("sommar2026");
    }

    @Test
    void a_database_that_is_not_there_is_told(Portal running) {
        var known = running.database();
        var absent = new DatabaseAccess(known.url() + "saknas", known.user(), known.password());
        refused(PortalOptions.onFreePort(folder).on(DatabaseRoles.one(absent)), "finns inte");
    }

    @Test
    void a_database_that_does_not_answer_is_told() {
        var silent = new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + Ports.free() + "/arshjul", "arshjul", "x");
        refused(PortalOptions.onFreePort(folder).on(DatabaseRoles.one(silent)), "Databasen svarar inte");
    }

    @Test
    void a_database_too_old_is_told() {
        assertThatThrownBy(() -> DatabaseAccess.requireNewEnough(13)).isInstanceOf(StartRefused.class)
            .hasMessage("Databasen är PostgreSQL 13; Årshjul behöver 14 eller senare.");
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_named() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        refused(PortalOptions.onFreePort(file.resolve("data")), "Det går inte att skriva i datamappen");
    }

    @Test
    @Tag("launch-4")
    void a_data_folder_that_another_portal_uses_is_left_alone() {
        refused(PortalOptions.onFreePort(Path.of("target/it-data")), "Årshjul körs redan med datamappen");
    }

    private static void refused(PortalOptions options, String told) {
        assertThatThrownBy(() -> Portal.start(options)).isInstanceOfSatisfying(StartRefused.class,
            refusal -> assertThat(refusal.getMessage()).contains(told).doesNotContain("\n"));
    }
}
