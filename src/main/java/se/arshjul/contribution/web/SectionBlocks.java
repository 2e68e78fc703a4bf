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
import se.arshjul.contribution.ContributionView.SectionView;
import se.arshjul.contribution.SectionRow;
import se.arshjul.document.Block;
import se.arshjul.document.BlockHtml;
import se.arshjul.web.Texts;

/** What stands in the sections of a contribution that is read by itself; read once for each contribution, never kept. */
@Named
@RequestScoped
public class SectionBlocks {

    @Inject ContributionReader reader;
    @Inject Texts texts;
    private final Map<Long, Map<String, List<Block>>> read = new HashMap<>();
    private Map<String, SectionRow> rows;

    /** What the section holds besides its text, as HTML; empty where it holds text alone. */
    public String html(ContributionView view, String code) {
        return html(view, blocks(view, code));
    }

    /** The section as HTML, its text among its blocks; empty where nothing is written. */
    public String whole(ContributionView view, SectionView section) {
        return section.text() ? section.body()
                : html(view, Block.withText(blocks(view, section.code()).stream().map(Block::alone).toList(), section.body()));
    }

    private List<Block> blocks(ContributionView view, String code) {
        return read.computeIfAbsent(view.head().id(), reader::blocks).getOrDefault(code, List.of());
    }

    private String html(ContributionView view, List<Block> blocks) {
        return new BlockHtml(texts::of).of(blocks, view.head().placeName());
    }

    /** What the reviewer reads beside a remark: a section with its text, or one of its rows. */
    public String reviewed(ContributionView view, RemarkForm remark) {
        var section = remark.getSection();
        return section == null ? row(view, remark.getTarget()) : whole(view, section);
    }

    private String row(ContributionView view, String target) {
        if (rows == null) {
            rows = reader.rows(view).values().stream().flatMap(List::stream).collect(toMap(SectionRow::target, row -> row));
        }
        var row = rows.get(target);
        return row == null ? "" : new BlockHtml(texts::of).of(List.of(row.block()), row.name() + ", " + view.head().placeName());
    }
}
