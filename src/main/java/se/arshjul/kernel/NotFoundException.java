package se.arshjul.kernel;

/** Something that was asked for by its id and is not there; answered 404. */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String what, Object id) {
        super("There is no " + what + " " + id);
    }
}
