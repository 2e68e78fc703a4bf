package se.arshjul.security;

/** Somebody asked for what their roles do not allow; the key names the text that tells whom to ask instead. */
public class AccessDeniedException extends SecurityException {

    private final Action action;

    public AccessDeniedException(Action action) {
        super(action + " is not granted");
        this.action = action;
    }

    public Action action() {
        return action;
    }

    public String key() {
        return "security.denied." + action;
    }
}
