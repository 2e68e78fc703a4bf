package se.arshjul.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The portal as an open folder that a running server reads: changed files are put in it, and a marker beside it has it taken in anew. */
final class UnpackedPortal {
    /** Tells the server where the folder with the portal is; where it is told, the server is one to work on. */
    static final String FOLDER = "ARSHJUL_DEVELOP";
    private static final Path BUILT = Path.of("target/arshjul");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path MODELS = Path.of("bpmn");
    private static final Path SCRIPTS = Path.of("src/main/js");
    private static final String DESCRIPTOR = "WEB-INF/web.xml";
    private static final List<String> READ_ANEW = List.of(".xhtml", ".css", ".js", ".svg");
    private final Path folder;
    private final Path war;

    private UnpackedPortal(Path folder) {
        this.folder = folder;
        this.war = folder.resolve("arshjul.war");
    }

    /** The one that the build has just made. */
    static UnpackedPortal ofBuild() throws IOException {
        var portal = new UnpackedPortal(Path.of("target/develop/deployments").toAbsolutePath());
        Trees.delete(portal.folder);
        Files.createDirectories(portal.folder);
        Trees.copy(BUILT, portal.war);
        workOn(portal.war.resolve(DESCRIPTOR));
        Files.createFile(portal.marker("dodeploy"));
        return portal;
    }

    Path folder() {
        return folder;
    }

    Path classes() {
        return war.resolve("WEB-INF/classes");
    }

    /** True for what a request reads anew, without the portal being taken in. */
    static boolean isReadAnew(Path source) {
        return Files.exists(source) && (source.startsWith(PAGES) || source.startsWith(SCRIPTS))
            && READ_ANEW.stream().anyMatch(source.toString()::endsWith);
    }

    void copy(Set<Path> changed) throws IOException {
        for (var source : changed) {
            var target = target(source);
            if (target.isPresent()) {
                copy(source, target.get());
            }
        }
        if (changed.stream().anyMatch(source -> source.startsWith(SCRIPTS))) {
            JoinedScripts.write(SCRIPTS, war.resolve("WEB-INF/resources/arshjul/js/arshjul.js"));
        }
    }

    private void copy(Path source, Path target) throws IOException {
        if (Files.exists(source)) {
            Files.createDirectories(target.getParent());
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
            if (target.endsWith(DESCRIPTOR)) {
                workOn(target);
            }
        } else {
            Files.deleteIfExists(target);
        }
    }

    private Optional<Path> target(Path source) {
        if (source.startsWith(PAGES)) {
            return Optional.of(war.resolve(PAGES.relativize(source).toString()));
        }
        if (source.startsWith(MODELS)) {
            return Optional.of(classes().resolve(source.toString()));
        }
        return source.startsWith(RESOURCES) && !source.endsWith("release.properties")
            ? Optional.of(classes().resolve(RESOURCES.relativize(source).toString())) : Optional.empty();
    }

    private static void workOn(Path descriptor) throws IOException {
        Files.writeString(descriptor, workedOn(Files.readString(descriptor)));
    }

    /** The descriptor by which pages are looked for at each request, and what is wrong in them is told. */
    static String workedOn(String descriptor) {
        return told(told(descriptor, "jakarta.faces.PROJECT_STAGE", "Production", "Development"),
            "jakarta.faces.FACELETS_REFRESH_PERIOD", "-1", "0");
    }

    private static String told(String descriptor, String name, String built, String workedOn) {
        var begin = "<param-name>" + name + "</param-name><param-value>";
        if (!descriptor.contains(begin + built + "<")) {
            throw new IllegalStateException("web.xml does not say " + name + " " + built);
        }
        return descriptor.replace(begin + built, begin + workedOn);
    }

    /** Has the portal taken in anew and waits for it; false where it did not start. */
    boolean deployAnew() throws IOException, InterruptedException {
        for (var end : List.of("deployed", "failed")) {
            Files.deleteIfExists(marker(end));
        }
        Files.writeString(marker("dodeploy"), "");
        while (!Files.exists(marker("deployed")) && !Files.exists(marker("failed"))) {
            Thread.sleep(100);
        }
        return Files.exists(marker("deployed"));
    }

    private Path marker(String state) {
        return folder.resolve("arshjul.war." + state);
    }
}
