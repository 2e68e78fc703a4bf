package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import se.arshjul.api.AutosaveBodies.Kept;
import se.arshjul.plan.SavedText;
import se.arshjul.web.Formats;

/** Says to whoever types that it is kept: its version, what stands, and when. */
@RequestScoped
class KeptAnswer {

    @Inject Language language;

    Response of(SavedText saved) {
        String words = saved.savedAt() == null ? "" : language.text("api.saved", Formats.time(saved.savedAt()));
        return Response.ok(new Kept(saved.version(), saved.value(), saved.savedAt(), words))
                .tag(String.valueOf(saved.version())).build();
    }
}
