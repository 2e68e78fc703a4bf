package se.arshjul.api;

import jakarta.ws.rs.BadRequestException;

/** Bodies of requests, which nobody is sure to have sent. */
final class Bodies {

    private Bodies() {}

    static <T> T required(T body) {
        if (body == null) {
            throw new BadRequestException();
        }
        return body;
    }

    /** The version that a writer saw, from If-Match where that is sent, else from the body. */
    static int seen(String match, int inBody) {
        return match == null ? inBody : version(match);
    }

    static int version(String match) {
        String digits = match.replace("W/", "").replace("\"", "").strip();
        if (!digits.matches("\\d{1,9}")) {
            throw new BadRequestException();
        }
        return Integer.parseInt(digits);
    }
}
