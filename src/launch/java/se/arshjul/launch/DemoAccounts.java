package se.arshjul.launch;

/** The accounts that the demonstration municipality is entered with. */
final class DemoAccounts {
    private DemoAccounts() {
    }

    static String line() {
        return "Demokonton står på inloggningssidan.";
    }
}
