package se.arshjul.reading;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.arshjul.contribution.ContributionContent;
import se.arshjul.contribution.ContributionContent.SectionContent;
import se.arshjul.document.Block;
import se.arshjul.document.BlockHtml;

/** Writes a plan's or a report's content as the HTML of a finished document, the same for the page, the API and the print. */
public final class DocumentHtml {

    private static final int FIRST_LEVEL = 2;

    private final BlockHtml html;

    /** The words are asked for by key, in the reader's language: the signs of the tones. All other words stand in the blocks. */
    public DocumentHtml(UnaryOperator<String> words) {
        this.html = new BlockHtml(words);
    }

    /** The body below the document's own heading; each part has its contribution's process key as id. */
    public String body(ContributionContent content) {
        var out = new StringBuilder(html.of(blocks(content, FIRST_LEVEL), content.placeName()));
        content.parts().forEach(part -> part(part, FIRST_LEVEL, out));
        return out.toString();
    }

    private void part(ContributionContent part, int level, StringBuilder out) {
        out.append("<section id=\"contribution-").append(part.id()).append("\">");
        out.append(html.of(Stream.concat(Stream.of(Block.heading(level, part.placeName())), blocks(part, level + 1).stream()).toList(),
                part.placeName()));
        part.parts().forEach(below -> part(below, level + 1, out));
        out.append("</section>\n");
    }

    /** The part's own sections, each under its heading; a section in which there is nothing to see is left out. */
    private static List<Block> blocks(ContributionContent part, int level) {
        return part.sections().stream().filter(DocumentHtml::isShown)
                .flatMap(section -> Stream.concat(Stream.of(Block.heading(level, section.heading())), section.blocks().stream())).toList();
    }

    private static boolean isShown(SectionContent section) {
        return section.blocks().stream().anyMatch(Block::isShown);
    }
}
