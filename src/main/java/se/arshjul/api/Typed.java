package se.arshjul.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.BadRequestException;

/** What a field sends as it is typed: its text, and the version that its writer was shown. */
record Typed(String value, int seenVersion) {

    static Typed of(JsonObject body) {
        if (body == null || !body.containsKey("value")) {
            throw new BadRequestException("value is missing");
        }
        return new Typed(text(body), body.getInt("seenVersion", 0));
    }

    private static String text(JsonObject body) {
        var value = body.get("value");
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case NULL -> "";
            case TRUE, FALSE, NUMBER -> value.toString();
            default -> throw new BadRequestException("value is not a text");
        };
    }
}
