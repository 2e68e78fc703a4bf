package se.arshjul.money.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.arshjul.money.FindingLine;
import se.arshjul.web.Texts;

/** The words of the number review's findings, in the reader's language. */
@Named
@RequestScoped
public class FindingWords {

    @Inject Texts texts;

    public String text(FindingLine line) {
        return texts.of(line.textKey(), line.arguments().toArray());
    }

    public String cause(FindingLine line) {
        return line.causeKey().isEmpty() ? "" : texts.of(line.causeKey(), line.causeArguments().toArray());
    }

    /** What the field of the finding's explanation is called. */
    public String id(FindingLine line) {
        return "explanation-" + line.key().replaceAll("[^0-9A-Za-z-]", "-");
    }

    /** The finding's key as a part of an address. */
    public String path(FindingLine line) {
        return URLEncoder.encode(line.key(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
