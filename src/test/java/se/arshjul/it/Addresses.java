package se.arshjul.it;

/** Where the pages are that the tests go to by their address instead of by the way there. */
final class Addresses {

    private Addresses() {
    }

    static String contribution(long part) {
        return "contribution/contribution?id=" + part;
    }

    static String division(long part) {
        return "contribution/division?id=" + part;
    }

    static String review(long part) {
        return "contribution/review?id=" + part;
    }

    static String approval(long round) {
        return "contribution/approve?id=" + round;
    }

    static String readingOf(long part) {
        return "reading/read?place=" + part;
    }

    static String plan(long round) {
        return "reading/read?round=" + round;
    }

    static String situation(long round) {
        return "situation/situation?round=" + round;
    }

    static String situationOfYear(long cycle) {
        return "situation/situation?year=" + cycle;
    }
}
