package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import se.arshjul.launch.Portal;

/** Every page as the Nu HTML checker judges it: the pages of the table of addresses, and those that it does not name. */
@OnRunningPortal
class MarkupIT {
    private static final List<String> ACCOUNTS = List.of("enhetschef", "verksamhetschef", "forvaltningschef",
        "namndsekreterare", "planerare", "ekonom", "ledamot", "revisor", "systemforvaltare");
    private static final int MOVED = 302;
    private static final Pattern PAGE = Pattern.compile("GET (?!api/)(\\S+) *((?:[+.] *){9})");
    private static final String MORE = """
        enhetschef contribution/contribution?id={part}
        verksamhetschef contribution/division?id={partDivision}
        verksamhetschef contribution/review?id={sibling}
        forvaltningschef contribution/approve?id={otherRound}
        enhetschef reading/read?place={part}
        planerare reading/compare?round={published}
        ekonom money/figures?id={figures}
        planerare cycle/premises?id={preparedCycle}
        namndsekreterare committee/matter?id={otherMatter}
        namndsekreterare committee/meeting?id={otherMatter}
        namndsekreterare committee/decision?id={otherMatter}
        enhetschef web/help
        enhetschef web/accessibility
        enhetschef no-such-page""";
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Portal portal;
    private final Map<String, String> places;
    private final List<String> faults = new ArrayList<>();

    MarkupIT(Portal portal) {
        this.portal = portal;
        this.places = DemoPlaces.of(portal);
    }

    @Test
    void no_page_has_markup_that_the_checker_objects_to() throws Exception {
        var judge = new SimpleDocumentValidator(true, false, false);
        judge.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new DefaultHandler());
        check(judge, "security/sign-in", new Visitor(portal).get("security/sign-in").body());
        for (var page : Stream.concat(ofTheTable(), MORE.lines()).toList()) {
            var parts = page.split(" ", 2);
            var answer = visitor(parts[0]).get(filledIn(parts[1]));
            if (answer.statusCode() != MOVED) {
                check(judge, page, answer.body());
            }
        }
        assertThat(faults).isEmpty();
    }

    private void check(SimpleDocumentValidator judge, String page, String html) throws IOException, SAXException {
        assertThat(html).as(page).startsWith("<!DOCTYPE html>");
        judge.setUpValidatorAndParsers(new DefaultHandler() {
            @Override
            public void error(SAXParseException fault) {
                faults.add(page + ": " + fault.getMessage() + " at " + html.lines().skip(Math.max(0, fault.getLineNumber() - 1)).findFirst().orElse(""));
            }

            @Override
            public void fatalError(SAXParseException fault) {
                error(fault);
            }
        }, true, false);
        judge.checkHtmlInputSource(new InputSource(new StringReader(html)));
    }

    /** Each page of the table once, for the first whom it lets through. */
    private static Stream<String> ofTheTable() throws IOException {
        try (var table = MarkupIT.class.getResourceAsStream("access-by-address.txt")) {
            return PAGE.matcher(new String(table.readAllBytes(), StandardCharsets.UTF_8)).results()
                .map(line -> ACCOUNTS.get(line.group(2).replace(" ", "").indexOf('+')) + " " + line.group(1)).toList().stream();
        }
    }

    private String filledIn(String address) {
        var filled = address;
        for (var place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue());
        }
        return filled;
    }

    private Visitor visitor(String account) {
        return visitors.computeIfAbsent(account, name -> {
            var visitor = new Visitor(portal);
            visitor.signIn(name, SignedIn.PASSWORD);
            return visitor;
        });
    }
}
