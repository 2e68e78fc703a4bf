package se.arshjul.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The kept sample of each form of each frozen JSON: what was ever written must be readable for good. */
public final class KeptForms {

    private static final Path FOLDER = Path.of("src/test/resources/se/arshjul/document/forms");

    private KeptForms() {}

    /** The numbers of all forms there are samples to keep of. */
    public static Stream<Integer> numbers(FrozenForm form) {
        return IntStream.rangeClosed(1, form.today()).boxed();
    }

    public static String sample(FrozenForm form, int number) {
        try {
            return Files.readString(FOLDER.resolve(name(form, number))).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Lays what is written today beside the build's other results, to be kept as the sample of a new form. */
    public static Path lay(FrozenForm form, String written) {
        try {
            var folder = Files.createDirectories(Path.of("target", "forms"));
            return Files.writeString(folder.resolve(name(form, form.today())), written + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String name(FrozenForm form, int number) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + number + ".json";
    }
}
