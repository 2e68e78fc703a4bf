package se.arshjul.contribution.imagined;

import java.util.List;
import se.arshjul.contribution.MaterialDraft;

/** What a form holds of ideas. */
record IdeasDraft(List<String> ideas) implements MaterialDraft {}
