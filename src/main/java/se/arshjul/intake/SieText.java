package se.arshjul.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The letters of a SIE file, which are those of PC8 (code page 437) and no others. */
final class SieText {

    private static final Charset PC8 = Charset.forName("IBM437");
    /** Å, Ä and Ö of Latin-1 among other letters, read as PC8; and signs that no line of text holds. */
    private static final Pattern LATIN_1 = Pattern.compile("[A-Za-z][\u03c3\u03a3\u00f7\u253c\u2500\u2553]|[\u03c3\u03a3\u00f7\u253c\u2500\u2553][A-Za-z]");
    private static final Pattern UNSEEN = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x19\\x1b-\\x1f\\x7f]");

    private SieText() {}

    static String of(String label, byte[] content, Limits limits) throws RefusedException {
        if (content.length > limits.file()) {
            throw new RefusedException(Fault.ofFile(label, "intake.fault.fileTooLarge", Limits.megabytes(limits.file())));
        }
        String text = PC8.decode(ByteBuffer.wrap(content)).toString();
        if (!text.stripLeading().startsWith("#FLAGGA")) {
            throw new RefusedException(Fault.ofFile(label, isUtf8(content) ? "intake.sie.notPc8" : "intake.sie.notSie"));
        }
        if (UNSEEN.matcher(text).find()) {
            throw new RefusedException(Fault.ofFile(label, "intake.sie.unseen"));
        }
        if (isUtf8(content) || LATIN_1.matcher(text).find()) {
            throw new RefusedException(Fault.ofFile(label, "intake.sie.notPc8"));
        }
        return text;
    }

    /** True for text that has letters beyond ASCII and is UTF-8 throughout: in PC8 that never comes about by itself. */
    private static boolean isUtf8(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content));
            return text.chars().anyMatch(letter -> letter > 0x7f);
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
