package se.arshjul.security;

/** Whether the installation is asked to demonstrate itself; a release is not. */
public final class Demonstration {

    private static final String WANTED = "ARSHJUL_DEMO";

    private Demonstration() {}

    public static boolean isWanted() {
        return Boolean.parseBoolean(System.getenv(WANTED));
    }
}
