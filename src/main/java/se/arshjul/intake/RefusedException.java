package se.arshjul.intake;

/** Something that is not read further: a file, an archive or a workbook that cannot be trusted (intake-6). */
final class RefusedException extends Exception {

    private final transient Fault fault;

    RefusedException(Fault fault) {
        super(fault.key());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
