package se.arshjul.bench;

import java.net.URI;
import java.time.Duration;

/** What every measurement uses: where the portal is, its database and processor time, the engine beside it, the table. */
record Ready(URI address, Database database, ServerTime server, BareEngine engine, BareResource resource, Table table) {
    static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("bench.seconds", 5));
}
