package se.arshjul.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import se.arshjul.api.AutosaveBodies.Kept;
import se.arshjul.kernel.Saved;
import se.arshjul.web.Formats;

/** Says that something typed is kept, with the version that the next writer saves over. */
@ApplicationScoped
public class KeptAnswer {

    @Inject Language language;

    Response of(Saved saved) {
        return Response.ok(in(saved)).tag(String.valueOf(saved.version())).build();
    }

    /** The same where the version stands in the answer's body alone. */
    Kept in(Saved saved) {
        return new Kept(saved.version(), saved.value(), saved.savedAt(), words(saved));
    }

    /** When it was saved, in words; empty where nothing has been. */
    String words(Saved saved) {
        return saved.savedAt() == null ? "" : language.text("api.saved", Formats.time(saved.savedAt()));
    }
}
