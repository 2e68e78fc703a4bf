package se.arshjul.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.ContributionReader;
import se.arshjul.contribution.ContributionView;
import se.arshjul.document.Block;
import se.arshjul.document.BlockHtml;
import se.arshjul.web.Texts;

/** What the sections of a contribution hold besides their text, to read; read once for each contribution, never kept. */
@Named
@RequestScoped
public class SectionBlocks {

    @Inject ContributionReader reader;
    @Inject Texts texts;
    private final Map<Long, Map<String, List<Block>>> read = new HashMap<>();

    /** The section's blocks as HTML; empty where it holds text alone. */
    public String html(ContributionView view, String code) {
        var blocks = read.computeIfAbsent(view.head().id(), reader::blocks).getOrDefault(code, List.of());
        return new BlockHtml(texts::of).of(blocks, view.head().placeName());
    }
}
