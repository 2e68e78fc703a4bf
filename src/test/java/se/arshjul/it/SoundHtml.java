package se.arshjul.it;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** What the Nu HTML checker says of a page as it is sent: browsers forgive it, other readers need not. */
final class SoundHtml {
    private static final String RULES = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final SimpleDocumentValidator CHECKER = checker();

    /** Hints about what Facelets and PrimeFaces write of themselves; both are HTML: an end told twice, a type told where it need not be. */
    private static final Pattern HARMLESS = Pattern.compile("Trailing slash on void elements .*|The .type. attribute is unnecessary .*");

    private SoundHtml() {
    }

    /** Its faults and warnings in words, each with the line that it is about. */
    static synchronized List<String> faults(String html) {
        var told = new Told(html.lines().toList(), new ArrayList<>());
        try {
            CHECKER.setUpValidatorAndParsers(told, true, false);
            CHECKER.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
        return told.faults();
    }

    private static SimpleDocumentValidator checker() {
        try {
            var checker = new SimpleDocumentValidator(false);
            checker.setUpMainSchema(RULES, new DefaultHandler());
            return checker;
        } catch (Exception unreadable) {
            throw new IllegalStateException("The rules of HTML could not be read", unreadable);
        }
    }

    /** Keeps each fault once, however many rows have it. */
    private record Told(List<String> lines, List<String> faults) implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {
            if (!HARMLESS.matcher(fault.getMessage()).matches()) {
                error(fault);
            }
        }

        @Override
        public void error(SAXParseException fault) {
            var told = fault.getMessage() + " – " + about(fault);
            if (!faults.contains(told)) {
                faults.add(told);
            }
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }

        /** The end of the tag stands where the fault is told. */
        private String about(SAXParseException fault) {
            if (fault.getLineNumber() < 1 || fault.getLineNumber() > lines.size()) {
                return "";
            }
            var line = lines.get(fault.getLineNumber() - 1);
            int end = Math.min(line.length(), Math.max(0, fault.getColumnNumber()));
            return line.substring(Math.max(0, line.lastIndexOf('<', Math.max(0, end - 1))), end);
        }
    }
}
