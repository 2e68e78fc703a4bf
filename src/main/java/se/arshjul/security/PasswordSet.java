package se.arshjul.security;

/** A person's password was set. */
public record PasswordSet(String username) {}
