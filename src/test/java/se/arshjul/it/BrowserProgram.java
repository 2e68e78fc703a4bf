package se.arshjul.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Where this machine's browser is: its own, else one that Playwright fetches, else the distribution's package. */
final class BrowserProgram {
    /** The one without windows first: it starts a page in a third of the time. */
    private static final List<Path> USUAL = Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "C:/Program Files/Google/Chrome/Application/chrome.exe").map(Path::of).toList();

    private BrowserProgram() {
    }

    static Path find() {
        return installed().or(BrowserProgram::fetchedByPlaywright).or(BrowserProgram::fromDistribution)
            .orElseThrow(() -> new IllegalStateException(
                "Ingen webbläsare hittades: installera Chromium eller Google Chrome och kör testerna igen."));
    }

    private static Optional<Path> installed() {
        return USUAL.stream().filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> fetchedByPlaywright() {
        return inPlaywrightsFolder().or(() -> {
            run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "com.microsoft.playwright.CLI", "install", "chromium");
            return inPlaywrightsFolder();
        });
    }

    private static Optional<Path> inPlaywrightsFolder() {
        var home = Path.of(System.getProperty("user.home"));
        return Stream.of(".cache/ms-playwright", "Library/Caches/ms-playwright", "AppData/Local/ms-playwright")
            .map(home::resolve).filter(Files::isDirectory).flatMap(BrowserProgram::programs).findFirst();
    }

    private static Stream<Path> programs(Path folder) {
        try (var files = Files.walk(folder, 6)) {
            return files.filter(file -> file.getFileName().toString().matches("chrome|Chromium|chrome\\.exe"))
                .filter(Files::isRegularFile).filter(Files::isExecutable).toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Optional<Path> fromDistribution() {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get")) || !System.getProperty("user.name").equals("root")) {
            return Optional.empty();
        }
        run("apt-get", "update", "-q");
        run("apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium-headless-shell");
        return installed().or(() -> {
            run("apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium");
            return installed();
        });
    }

    private static void run(String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Path.of("target", "browser-install.log").toFile());
            builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new IllegalStateException("Could not run " + command[0], e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
