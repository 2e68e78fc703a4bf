package se.arshjul.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** One headless browser for all tests of a run. */
public record RunningBrowser(Playwright driver, Browser browser) implements AutoCloseable {
    /** Nothing is fetched from outside: background work of the browser's own is off. */
    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
        "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    public static RunningBrowser start() {
        var program = BrowserProgram.find();
        var driver = Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new RunningBrowser(driver, driver.chromium().launch(
            new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(QUIET)));
    }

    @Override
    public void close() {
        browser.close();
        driver.close();
    }
}
