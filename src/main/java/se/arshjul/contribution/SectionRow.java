package se.arshjul.contribution;

import se.arshjul.document.Block;

/** A row of a section that may be spoken of by itself, by a target such as {@code activity:12}, with its name and what it says. */
public record SectionRow(String target, String name, Block block) {}
