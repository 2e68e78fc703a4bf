package se.arshjul.launch;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles changed classes, and those that speak of them, into a running portal. */
final class SourceCompiler {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path CLASS_PATH = Path.of("target/develop/class-path");
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    /** Kept, for it knows the jars that it has read. */
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    private final Path classes;
    private final List<String> options;
    /** What did not compile is tried again with the next change. */
    private final Set<Path> waiting = new TreeSet<>();

    SourceCompiler(Path classes) throws IOException {
        this.classes = classes;
        this.options = List.of("-encoding", "UTF-8", "-parameters", "-proc:none", "--release", "17", "-d", classes.toString(), "-classpath",
            classes + File.pathSeparator + Files.readString(CLASS_PATH).strip());
    }

    /** True where all is compiled; else what is wrong is told and the portal is left as it was. */
    boolean compile(Set<Path> changed, PrintStream out) throws IOException {
        changed.stream().filter(file -> file.startsWith(SOURCES) && file.toString().endsWith(".java")).forEach(waiting::add);
        for (var gone : waiting.stream().filter(file -> !Files.exists(file)).toList()) {
            Files.deleteIfExists(classes.resolve(SOURCES.relativize(gone).toString().replace(".java", ".class")));
            waiting.remove(gone);
        }
        if (waiting.isEmpty()) {
            return true;
        }
        var faults = new DiagnosticCollector<JavaFileObject>();
        compiler.getTask(null, files, faults, options, null, files.getJavaFileObjectsFromPaths(withThoseWhoSpeakOf(waiting))).call();
        var wrong = faults.getDiagnostics().stream().filter(fault -> fault.getKind() == Diagnostic.Kind.ERROR).toList();
        wrong.forEach(out::println);
        if (wrong.isEmpty()) {
            waiting.clear();
        }
        return wrong.isEmpty();
    }

    /** Compiles a class as it stands: the first compiling is the slowest, so it belongs to the start. */
    void makeReady(PrintStream out) throws IOException {
        compile(Set.of(SOURCES.resolve("se/arshjul/kernel/Signature.java")), out);
    }

    private static List<Path> withThoseWhoSpeakOf(Set<Path> changed) throws IOException {
        var names = changed.stream().map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.joining("|"));
        var spoken = Pattern.compile("\\b(?:" + names + ")\\b");
        var all = new ArrayList<Path>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : (Iterable<Path>) files.filter(one -> one.toString().endsWith(".java"))::iterator) {
                if (changed.contains(file) || spoken.matcher(Files.readString(file)).find()) {
                    all.add(file);
                }
            }
        }
        return all;
    }
}
