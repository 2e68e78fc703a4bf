package se.arshjul.api;

import java.util.Map;

/** The portal's version, whether it is ready, and what it waits for when it is not. */
public record PortalStatus(String version, boolean ready, Map<String, String> waiting) {
}
