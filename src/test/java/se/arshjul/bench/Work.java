package se.arshjul.bench;

/** Something that is measured. */
@FunctionalInterface
interface Work {

    void run() throws Exception;
}
