package se.arshjul.it;

import java.io.IOException;

/** The server did not answer: what was asked of it is in doubt. */
final class ServerGone extends RuntimeException {
    private static final long serialVersionUID = 1;

    ServerGone(IOException cause) {
        super(cause);
    }
}
