package se.arshjul.intake;

/** How large an import may be: what comes, one file of it, all of it unpacked, and its number of parts and rows. */
public record Limits(long upload, long file, long unpacked, int ratio, int parts, int rows) {

    private static final long MEGABYTE = 1024L * 1024;

    /** Far above a large municipality, far below what would strain the server. */
    public static final Limits NORMAL =
            new Limits(20 * MEGABYTE, 20 * MEGABYTE, 100 * MEGABYTE, 200, 200, 200_000);

    /** The unpacked size from which an archive is asked how much it was packed. */
    long suspectFrom() {
        return MEGABYTE;
    }

    static long megabytes(long bytes) {
        return Math.max(1, bytes / MEGABYTE);
    }
}
