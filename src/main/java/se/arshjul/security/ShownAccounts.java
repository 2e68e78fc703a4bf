package se.arshjul.security;

import java.util.List;

/** Accounts with a published password that the sign-in page offers to everyone: only a demonstration has any. */
public interface ShownAccounts {

    /** Their user names, in the order they are shown; none where nothing is demonstrated. */
    List<String> usernames();

    String password();
}
