package se.arshjul.it;

/** Somebody at work while the server dies: knows what was told, and what is in doubt. */
interface CrashWorker {
    void workUntilTheServerIsGone();

    /** Compares with what is kept, and sends what is in doubt again. */
    void settle();
}
