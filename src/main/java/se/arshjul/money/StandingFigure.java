package se.arshjul.money;

import java.io.Serializable;
import java.time.Instant;

/** A figure as it stands, for whoever writes over it: its version, its amount as it is typed, its note and when it was written. */
public record StandingFigure(int version, String typed, String note, Instant savedAt) implements Serializable {

    static StandingFigure of(Figure figure) {
        return new StandingFigure(figure.version(), figure.typed(), figure.note(), figure.savedAt());
    }
}
