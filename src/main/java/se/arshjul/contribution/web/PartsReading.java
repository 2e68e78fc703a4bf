package se.arshjul.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import se.arshjul.contribution.ContributionContent;
import se.arshjul.contribution.ContributionContent.SectionContent;
import se.arshjul.contribution.ContributionReader;
import se.arshjul.document.BlockHtml;
import se.arshjul.organisation.Actor;
import se.arshjul.web.Texts;

/** What the units of a division have written, to read while the division writes its own part; read once, never kept. */
@Named
@RequestScoped
public class PartsReading {

    @Inject ContributionReader reader;
    @Inject Actor actor;
    @Inject Texts texts;
    private Map<Long, ContributionContent> parts;

    /** The parts' contents by their contribution's id. */
    public Map<Long, ContributionContent> of(long divisionId) {
        if (parts == null) {
            parts = reader.content(divisionId, actor).parts().stream()
                    .collect(Collectors.toMap(ContributionContent::id, part -> part));
        }
        return parts;
    }

    /** One section of a part as HTML; empty where nothing is written. */
    public String html(SectionContent section, String placeName) {
        return new BlockHtml(texts::of).of(section.blocks(), placeName);
    }
}
