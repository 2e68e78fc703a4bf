package se.arshjul.it;

/** Where the pages are that the tests go to by their address instead of by the way there. */
final class Addresses {

    private Addresses() {
    }

    static String contribution(long part) {
        return "plan/contribution?id=" + part;
    }

    static String division(long part) {
        return "plan/division?id=" + part;
    }

    static String review(long part) {
        return "plan/review?id=" + part;
    }

    static String approval(long round) {
        return "plan/approve?id=" + round;
    }

    static String readingOf(long part) {
        return "plan/read?place=" + part;
    }

    static String plan(long round) {
        return "plan/read?round=" + round;
    }

    static String situation(long round) {
        return "plan/situation?round=" + round;
    }

    static String situationOfYear(long cycle) {
        return "plan/situation?year=" + cycle;
    }
}
