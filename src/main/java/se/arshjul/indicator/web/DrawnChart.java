package se.arshjul.indicator.web;

/** A chart ready for a page: what it is of, its drawing, and the table behind. */
public record DrawnChart(String name, String drawing, String table) {}
