package se.arshjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("security-9")
class OpenSessionTest {

    private static final SignedIn CHANGED = new SignedIn("anna.berg", Instant.EPOCH.plusSeconds(1));
    final Map<String, Object> kept = new HashMap<>();
    final List<String> asked = new ArrayList<>();

    @Test
    void the_session_of_whoever_changed_the_password_goes_on_under_a_new_id() {
        kept.put(OpenSession.CALLER, new SignedIn("anna.berg", Instant.EPOCH));
        OpenSession.goOn(request(), CHANGED);
        assertThat(kept).containsEntry(OpenSession.CALLER, CHANGED);
        assertThat(asked).contains("changeSessionId");
    }

    /** A program may send its own password along with somebody else's session. */
    @Test
    void somebody_elses_session_is_not_made_the_callers() {
        var other = new SignedIn("bo.ek", Instant.EPOCH);
        kept.put(OpenSession.CALLER, other);
        OpenSession.goOn(request(), CHANGED);
        assertThat(kept).containsEntry(OpenSession.CALLER, other);
        assertThat(asked).doesNotContain("changeSessionId");
    }

    @Test
    void a_session_that_nobody_has_signed_in_to_stays_nobodys() {
        OpenSession.goOn(request(), CHANGED);
        assertThat(kept).isEmpty();
    }

    private HttpServletRequest request() {
        return fake(HttpServletRequest.class);
    }

    /** Answers what the session keeps, and notes what is asked of it. */
    private <T> T fake(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, given) -> {
            asked.add(called.getName());
            return switch (called.getName()) {
                case "getSession" -> fake(HttpSession.class);
                case "getAttribute" -> kept.get((String) given[0]);
                case "setAttribute" -> kept.put((String) given[0], given[1]);
                case "changeSessionId" -> "new";
                default -> throw new UnsupportedOperationException(called.getName());
            };
        }));
    }
}
