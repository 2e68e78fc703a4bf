package se.arshjul.intake;

/** A cell that does not hold what its column asks for; carries the text that tells what would have been right. */
final class Unfit extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    Unfit(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments;
    }
}
