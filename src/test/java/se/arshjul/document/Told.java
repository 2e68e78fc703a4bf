package se.arshjul.document;

/** What a block says, for tests that know which kind of block it is. */
public final class Told {

    private Told() {}

    public static Table table(Block block) {
        return (Table) block;
    }

    public static String caption(Block block) {
        return block instanceof Figure figure ? figure.caption() : table(block).caption();
    }

    /** The words of a note, or those beside a table or a chart. */
    public static String note(Block block) {
        return block instanceof Note note ? note.text() : block instanceof Figure figure ? figure.note() : table(block).note();
    }
}
