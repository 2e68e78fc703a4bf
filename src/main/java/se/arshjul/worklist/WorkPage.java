package se.arshjul.worklist;

import java.util.List;

/** A page of open tasks in the order they fall due, and how many there are in all. */
public record WorkPage(List<WorkItem> items, long total, boolean hasMore) {}
