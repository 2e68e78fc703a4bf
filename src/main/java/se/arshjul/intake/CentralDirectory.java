package se.arshjul.intake;

/** The list of contents at the end of a zip, counted to see that nothing is hidden from it or overlaps in it. */
final class CentralDirectory {

    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;

    private CentralDirectory() {}

    /** How many files (not folders) the list names; -1 when there is no readable list. */
    static int files(byte[] zip) {
        int end = end(zip);
        if (end < 0) {
            return -1;
        }
        int files = 0;
        int at = number(zip, end + 16, 4);
        for (int left = number(zip, end + 10, 2); left > 0; left--) {
            if (at < 0 || at + 46 > zip.length || number(zip, at, 4) != ENTRY) {
                return -1;
            }
            int name = number(zip, at + 28, 2);
            boolean folder = name > 0 && at + 46 + name <= zip.length && zip[at + 45 + name] == '/';
            files += folder ? 0 : 1;
            at += 46 + name + number(zip, at + 30, 2) + number(zip, at + 32, 2);
        }
        return files;
    }

    private static int end(byte[] zip) {
        int first = Math.max(0, zip.length - END_LENGTH - 0xffff);
        for (int at = zip.length - END_LENGTH; at >= first; at--) {
            if (number(zip, at, 4) == END) {
                return at;
            }
        }
        return -1;
    }

    private static int number(byte[] bytes, int at, int length) {
        int number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xff;
        }
        return number;
    }
}
