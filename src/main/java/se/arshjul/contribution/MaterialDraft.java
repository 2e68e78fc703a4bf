package se.arshjul.contribution;

/** What a writer sends along for the sections of one kind, kept by the room whose kind it is; a record of that room. */
public interface MaterialDraft {}
