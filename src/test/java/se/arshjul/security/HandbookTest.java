package se.arshjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HandbookTest {

    @Test @Tag("security-10")
    void the_handbook_says_who_gives_what_as_the_policy_does() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/docs/handbok.md"))).containsSubsequence(HandbookTables.giving());
    }
}
