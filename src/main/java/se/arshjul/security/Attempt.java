package se.arshjul.security;

import java.util.Locale;

/** One try to sign in: as whom, from which network address, on which known device (empty if none). */
public record Attempt(String username, String address, String device) {

    public Attempt {
        username = username.strip().toLowerCase(Locale.ROOT);
        address = network(address);
    }

    /** In the new address family a home has a whole network of addresses: it counts as one. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] groups = address.split(":");
        return groups.length < 4 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
