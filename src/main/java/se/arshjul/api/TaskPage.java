package se.arshjul.api;

import java.util.List;

/** A page of the caller's open tasks, those that fall due first first, and how many there are in all. */
public record TaskPage(List<TaskView> items, long total, boolean hasMore) {}
