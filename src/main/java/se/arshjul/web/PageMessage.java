package se.arshjul.web;

/** One message of the page: its tone, its words, and the id of the field it is about, empty for the page itself. */
public record PageMessage(String tone, String text, String target) {}
