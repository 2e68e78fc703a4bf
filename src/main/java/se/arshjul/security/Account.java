package se.arshjul.security;

import java.time.Instant;

/** One person as the administrator of accounts sees them: since when they have a password, until when a link waits for them. */
public record Account(long personId, String username, String name, String email, Instant passwordSetAt,
        Instant linkWorksUntil) {

    public boolean isOpen() {
        return passwordSetAt != null;
    }
}
