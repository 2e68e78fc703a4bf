package se.arshjul.web;

/** One entry of the main navigation: the key of its text, its path, whether the reader stands there, how many wait. */
public record NavItem(String key, String path, boolean current, long count) {}
