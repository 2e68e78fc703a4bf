package se.arshjul.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a workbook may not carry: macros, links to elsewhere, other files inside it, document types in its XML. */
final class WorkbookParts {

    private static final Pattern RELATION = Pattern.compile("<[^>]*TargetMode\\s*=\\s*[\"']External[\"'][^>]*>");
    private static final int HEAD = 4_096;

    private WorkbookParts() {}

    /** The key of the text that tells why the workbook is refused; empty when nothing is wrong. */
    static Optional<String> forbidden(Map<String, byte[]> parts) {
        for (var part : parts.entrySet()) {
            String name = part.getKey().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/") || isMacroType(name, part)) {
                return Optional.of("intake.fault.macros");
            }
            if (name.startsWith("xl/externallinks/") || name.equals("xl/connections.xml")
                    || name.startsWith("xl/querytables/") || name.endsWith(".rels") && linksOut(text(part.getValue()))) {
                return Optional.of("intake.fault.externalLinks");
            }
            if (name.startsWith("xl/embeddings/") || name.startsWith("xl/activex/")) {
                return Optional.of("intake.fault.embedded");
            }
            if (name.matches(".*\\.(xml|rels)") && hasDocumentType(part.getValue())) {
                return Optional.of("intake.fault.brokenWorkbook");
            }
        }
        return Optional.empty();
    }

    private static boolean isMacroType(String name, Map.Entry<String, byte[]> part) {
        return name.equals("[content_types].xml")
                && text(part.getValue()).toLowerCase(Locale.ROOT).contains("macroenabled");
    }

    /** A link that a person may click is let through: nothing follows it here. */
    private static boolean linksOut(String relations) {
        return RELATION.matcher(relations).results().anyMatch(found -> !found.group().contains("/hyperlink\""));
    }

    private static boolean hasDocumentType(byte[] xml) {
        String head = new String(xml, 0, Math.min(HEAD, xml.length), StandardCharsets.ISO_8859_1).replace("\0", "");
        return head.contains("<!DOCTYPE") || head.contains("<!ENTITY");
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }
}
