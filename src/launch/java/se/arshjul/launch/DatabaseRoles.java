package se.arshjul.launch;

import java.util.HashMap;
import java.util.Map;

/** The two who come to a portal's database: the owner, who makes and changes its tables, and the application, who works in them. */
public record DatabaseRoles(DatabaseAccess owner, DatabaseAccess application) {
    /** One who is both, where somebody else's database has but one. */
    static DatabaseRoles one(DatabaseAccess access) {
        return new DatabaseRoles(access, access);
    }

    /** Refuses a database that either cannot use (launch-2). */
    void check() {
        application.check("ARSHJUL_DB_USER och ARSHJUL_DB_PASSWORD");
        if (!owner.equals(application)) {
            owner.check("ARSHJUL_DB_OWNER_USER och ARSHJUL_DB_OWNER_PASSWORD");
        }
    }

    Map<String, String> environment() {
        var environment = new HashMap<>(Map.of("ARSHJUL_DB_URL", application.url(), "ARSHJUL_DB_USER", application.user(),
            "ARSHJUL_DB_PASSWORD", application.password()));
        if (!owner.equals(application)) {
            environment.put("ARSHJUL_DB_OWNER_USER", owner.user());
            environment.put("ARSHJUL_DB_OWNER_PASSWORD", owner.password());
        }
        return environment;
    }
}
