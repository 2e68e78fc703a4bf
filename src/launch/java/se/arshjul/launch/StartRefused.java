package se.arshjul.launch;

/** Why the portal cannot start, as one Swedish line for the person at the keyboard. */
public class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartRefused(String line) {
        super(line);
    }

    public StartRefused(String line, Throwable cause) {
        super(line, cause);
    }
}
