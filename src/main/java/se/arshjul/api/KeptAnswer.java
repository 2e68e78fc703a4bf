package se.arshjul.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import se.arshjul.api.AutosaveBodies.Kept;
import se.arshjul.contribution.SavedText;
import se.arshjul.web.Formats;

/** Says that something typed is kept, with the version that the next writer saves over. */
@ApplicationScoped
public class KeptAnswer {

    @Inject Language language;

    Response of(SavedText saved) {
        String words = saved.savedAt() == null ? "" : language.text("api.saved", Formats.time(saved.savedAt()));
        return Response.ok(new Kept(saved.version(), saved.value(), saved.savedAt(), words))
                .tag(String.valueOf(saved.version())).build();
    }
}
