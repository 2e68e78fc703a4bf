package se.arshjul.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteTest {
    private static final Path STYLE = Path.of("src/main/webapp/WEB-INF/resources/arshjul/css/arshjul.css");
    private static final Pattern COLOUR =
            Pattern.compile("--([\\w-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3.0;
    private static final Map<String, int[]> COLOURS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        COLOUR.matcher(Files.readString(STYLE)).results().forEach(found -> COLOURS.put(
                found.group(1),
                new int[] {Integer.parseInt(found.group(2), 16), Integer.parseInt(found.group(3), 16)}));
    }

    @ParameterizedTest
    @CsvSource({
        "ink,paper", "ink,surface", "ink,raised", "ink-soft,paper", "ink-soft,surface", "ink-soft,raised",
        "brand,paper", "brand,surface", "brand-strong,brand-tint", "on-brand,brand", "on-brand,brand-strong",
        "now,paper", "now,surface", "good,paper", "good,surface", "good,good-tint", "partly,paper",
        "partly,surface", "partly,partly-tint", "bad,paper", "bad,surface", "bad,bad-tint", "bad,raised",
        "idle,paper", "idle,idle-tint", "info,paper", "info,surface", "info,info-tint"
    })
    void text_stands_out_from_its_ground(String text, String ground) {
        assertThat(contrast(text, ground, 0)).as("light").isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(text, ground, 1)).as("dark").isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"edge,paper", "edge,surface", "edge,raised", "focus,paper", "focus,surface", "now,surface"})
    void shapes_stand_out_from_their_ground(String shape, String ground) {
        assertThat(contrast(shape, ground, 0)).as("light").isGreaterThanOrEqualTo(SHAPE);
        assertThat(contrast(shape, ground, 1)).as("dark").isGreaterThanOrEqualTo(SHAPE);
    }

    private static double contrast(String one, String other, int scheme) {
        var first = luminance(COLOURS.get(one)[scheme]);
        var second = luminance(COLOURS.get(other)[scheme]);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * part(colour >> 16) + 0.7152 * part(colour >> 8) + 0.0722 * part(colour);
    }

    private static double part(int colour) {
        var share = (colour & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
