package se.arshjul.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("kernel-3")
class PortalAddressTest {

    @Test
    void makes_links_from_the_configured_address() {
        var address = new PortalAddress(Map.of("ARSHJUL_ADDRESS", "https://arshjul.example.org/"));
        assertThat(address.of("/security/welcome")).isEqualTo("https://arshjul.example.org/security/welcome");
    }

    @Test
    void falls_back_on_this_machine_and_its_port() {
        assertThat(new PortalAddress(Map.of("ARSHJUL_HTTP_PORT", "8081")).of("/start")).isEqualTo("http://localhost:8081/start");
    }
}
