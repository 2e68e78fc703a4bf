package se.arshjul.contribution.web;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.ContributionReader;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.SectionRow;
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
    private Map<String, SectionRow> rows;

    /** The section's blocks as HTML; empty where it holds text alone. */
    public String html(ContributionView view, String code) {
        var blocks = read.computeIfAbsent(view.head().id(), reader::blocks).getOrDefault(code, List.of());
        return new BlockHtml(texts::of).of(blocks, view.head().placeName());
    }

    /** What the reviewer reads beside a remark: a section with its text, or one of its rows. */
    public String reviewed(ContributionView view, RemarkForm remark) {
        var section = remark.getSection();
        return section == null ? row(view, remark.getTarget()) : (section.text() ? "" : html(view, section.code())) + section.body();
    }

    private String row(ContributionView view, String target) {
        if (rows == null) {
            rows = reader.rows(view).values().stream().flatMap(List::stream).collect(toMap(SectionRow::target, row -> row));
        }
        var row = rows.get(target);
        return row == null ? "" : new BlockHtml(texts::of).of(List.of(row.block()), row.name() + ", " + view.head().placeName());
    }
}
