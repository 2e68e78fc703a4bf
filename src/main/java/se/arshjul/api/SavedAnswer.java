package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.function.Supplier;
import se.arshjul.kernel.ConflictException;
import se.arshjul.plan.SavedText;
import se.arshjul.web.Formats;
import se.arshjul.web.Texts;

/** Answers a field that saves itself: when it was saved, or what somebody else has written there since. */
@RequestScoped
public class SavedAnswer {

    private static final int CONFLICT = 409;

    @Inject Texts texts;

    Response to(Supplier<SavedText> saving) {
        try {
            var saved = saving.get();
            return saved(saved.version(), saved.savedAt());
        } catch (ConflictException conflict) {
            return standing(conflict);
        }
    }

    Response saved(int version, Instant at) {
        var answer = Json.createObjectBuilder().add("version", version);
        if (at == null) {
            return Response.ok(answer.add("savedText", "").build(), MediaType.APPLICATION_JSON).build();
        }
        answer.add("savedAt", at.toString()).add("savedText", texts.of("web.autosave.saved", Formats.time(at)));
        return Response.ok(answer.build(), MediaType.APPLICATION_JSON).build();
    }

    private Response standing(ConflictException conflict) {
        var standing = conflict.standing();
        var answer = Json.createObjectBuilder().add("version", standing.version())
                .add("value", standing.value() == null ? "" : standing.value())
                .add("by", standing.by() == null ? "" : standing.by())
                .add("text", texts.of("web.autosave.conflict"));
        return Response.status(CONFLICT).entity(answer.build()).type(MediaType.APPLICATION_JSON).build();
    }
}
