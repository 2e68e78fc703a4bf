package se.arshjul.contribution;

import java.io.Serializable;

/** What a place wrote under the same heading before, and in which round. */
public record EarlierText(String round, String html) implements Serializable {}
