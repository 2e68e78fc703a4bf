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
}
