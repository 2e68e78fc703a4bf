package se.arshjul.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test that asks a page of its own, in a Swedish browser that remembers nothing of other tests; or lends the browser itself. */
public class BrowserPages implements ParameterResolver, AfterEachCallback {
    private static final Namespace OWN = Namespace.create(BrowserPages.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Page.class || type == BrowserContext.class || type == RunningBrowser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == RunningBrowser.class) {
            return running(context);
        }
        var visit = visit(context);
        return parameter.getParameter().getType() == Page.class ? visit.newPage() : visit;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var visit = store(context).remove(BrowserContext.class, BrowserContext.class);
        if (visit != null) {
            visit.close();
        }
    }

    private static BrowserContext visit(ExtensionContext context) {
        return store(context).getOrComputeIfAbsent(BrowserContext.class, type -> running(context).browser().newContext(
            new Browser.NewContextOptions().setLocale("sv-SE").setTimezoneId("Europe/Stockholm")
                .setBaseURL(RunningPortal.portal(context).address().toString())), BrowserContext.class);
    }

    private static RunningBrowser running(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.GLOBAL)
            .getOrComputeIfAbsent(RunningBrowser.class, type -> RunningBrowser.start(), RunningBrowser.class);
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(OWN);
    }
}
