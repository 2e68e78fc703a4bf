package se.arshjul.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a person at a browser waits for, and what travels: the list of tasks, and the next page after a step. */
record Browsing(Ready ready, Browser browser, Department department) {
    private static final int TIMES = 5;
    private static final String LIST = "main ul.task-list > li";
    private static final double KILOBYTE = 1024;

    /** What one opening of a page took: time, requests that went out, and what came in. */
    private record Opening(double milliseconds, double requests, double kilobytes) {}

    void measure() throws Exception {
        var cold = new ArrayList<Opening>();
        var warm = new ArrayList<Opening>();
        open("/worklist/tasks", LIST, cold, warm, Caller.signedIn(ready.address(), Ground.MEASURED));
        put("browser, empty cache: list of tasks shown", cold, Goal.atMost(572, Double.NaN, 662), 7, 250);
        put("browser, filled cache: list of tasks shown", warm, Goal.atMost(292, Double.NaN, 289), 7, 40);
        measureBarePage();
        ready.table().put("browser: step done until the next page stands", "ms", step(),
                Goal.atMost(130, Double.NaN, 153));
    }

    /** What this machine's browser needs for a bare page of Faces, the one to sign in on. */
    private void measureBarePage() throws Exception {
        var cold = new ArrayList<Opening>();
        var warm = new ArrayList<Opening>();
        open("/security/sign-in", "h1", cold, warm, Caller.nobody(ready.address()));
        ready.table().put("  browser, empty cache: bare page", "ms", median(cold.stream().map(Opening::milliseconds).toList()));
        ready.table().put("  browser, filled cache: bare page", "ms", median(warm.stream().map(Opening::milliseconds).toList()));
    }

    /** Opens a page in a new browser, and again in the same one. */
    private void open(String path, String sign, List<Opening> cold, List<Opening> warm, Caller caller) throws Exception {
        for (int i = 0; i < TIMES; i++) {
            try (var visit = visit(caller); var page = visit.newPage()) {
                cold.add(open(visit, page, path, sign));
                warm.add(open(visit, page, path, sign));
            }
        }
    }

    private void put(String job, List<Opening> openings, Goal shown, double requests, double kilobytes) {
        ready.table().put(job, "ms", median(openings.stream().map(Opening::milliseconds).toList()), shown);
        String which = job.substring(0, job.indexOf(':'));
        ready.table().put("  " + which + ": requests", "", median(openings.stream().map(Opening::requests).toList()),
                Goal.atMost(requests));
        ready.table().put("  " + which + ": received", "kB", median(openings.stream().map(Opening::kilobytes).toList()),
                Goal.atMost(kilobytes));
    }

    private static double median(List<Double> values) {
        return Measure.Times.of(values).p50();
    }

    private BrowserContext visit(Caller caller) {
        var visit = browser.newContext(new Browser.NewContextOptions().setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm").setBaseURL(ready.address().toString()));
        caller.session().ifPresent(session -> visit.addCookies(
                List.of(new Cookie(Caller.SESSION, session).setUrl(ready.address().toString()))));
        return visit;
    }

    /** The portal's answer without styles comes first, as somebody has the portal open already. */
    private static Opening open(BrowserContext visit, Page page, String path, String sign) throws Exception {
        page.navigate("/api/v1/status");
        var traffic = new Traffic(visit, page);
        double shown = Measure.once(() -> {
            page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.locator(sign).first().waitFor();
        });
        page.waitForLoadState();
        return new Opening(shown, traffic.requests.size(), traffic.bytes / KILOBYTE);
    }

    /** Hands a unit's contribution over as its writer does, until the next page stands. */
    private double step() throws Exception {
        var samples = new ArrayList<Double>();
        try (var visit = visit(Caller.signedIn(ready.address(), department.writer())); var page = visit.newPage()) {
            for (String task : department.tasks(Department.WRITE).stream().limit(TIMES).toList()) {
                page.navigate("/" + ready.database().text("SELECT form_key || '?id=' || split_part(process_key, '-', 2)"
                        + " FROM work_item WHERE task_id = ?", task));
                var submit = page.locator("[id$=':submit']");
                submit.waitFor();
                samples.add(Measure.once(() -> {
                    submit.click();
                    page.waitForURL(address -> !address.contains("/contribution/contribution"),
                            new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.COMMIT));
                    page.locator("main h1").waitFor();
                }));
            }
        }
        return median(samples);
    }

    /** What the browser sends for and receives from the portal; what its cache answers does not count. */
    private static final class Traffic {
        private final Set<String> requests = new HashSet<>();
        private double bytes;

        Traffic(BrowserContext visit, Page page) throws IOException {
            var wire = visit.newCDPSession(page);
            var cached = new HashSet<String>();
            wire.on("Network.requestServedFromCache", event -> cached.add(id(event)));
            wire.on("Network.responseReceived", event -> {
                if (event.getAsJsonObject("response").get("fromDiskCache").getAsBoolean()) {
                    cached.add(id(event));
                }
            });
            wire.on("Network.loadingFinished", event -> {
                if (!cached.contains(id(event))) {
                    requests.add(id(event));
                    bytes += event.get("encodedDataLength").getAsDouble();
                }
            });
            wire.send("Network.enable");
        }

        private static String id(JsonObject event) {
            return event.get("requestId").getAsString();
        }
    }
}
