package se.arshjul.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The address that people know the portal by, as it is configured: never what a request claims (kernel-3). */
@ApplicationScoped
public class PortalAddress {

    private static final String SETTING = "ARSHJUL_ADDRESS";
    private final String address;

    public PortalAddress() {
        this(System.getenv());
    }

    PortalAddress(Map<String, String> settings) {
        String local = "http://localhost:" + settings.getOrDefault("ARSHJUL_HTTP_PORT", "8080");
        address = settings.getOrDefault(SETTING, local).replaceAll("/+$", "");
    }

    /** The full address of one of our own paths, as {@code /security/welcome}. */
    public String of(String path) {
        return address + path;
    }
}
