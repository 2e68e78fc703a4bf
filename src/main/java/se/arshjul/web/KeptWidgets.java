package se.arshjul.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sends of the component library's one big script only the widgets that our pages use: a tenth of a megabyte less for
 * each new visitor. A page that wants another component names its widget here, and a test says so.
 */
public class KeptWidgets extends ResourceHandlerWrapper {
    /** The components that pages may use, by tag name. The rich-text editor has a script of its own. */
    static final Set<String> TAGS = Set.of("commandButton", "textEditor");
    private static final Set<String> WIDGETS = Set.of("CommandButton");
    private static final Pattern NEXT_WIDGET = Pattern.compile("(?<=[;\\n])(?=PrimeFaces\\.widget\\.\\w+=)");
    private static final Pattern WIDGET = Pattern.compile("^PrimeFaces\\.widget\\.(\\w+)=");

    public KeptWidgets(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return kept(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return kept(super.createResource(name, library, contentType));
    }

    private static Resource kept(Resource resource) {
        boolean all = resource != null && "primefaces".equals(resource.getLibraryName())
                && "components.js".equals(resource.getResourceName());
        return all ? new Kept(resource) : resource;
    }

    static String kept(String script) {
        return NEXT_WIDGET.splitAsStream(script).filter(KeptWidgets::isKept).collect(Collectors.joining());
    }

    private static boolean isKept(String part) {
        var widget = WIDGET.matcher(part);
        return !widget.find() || WIDGETS.contains(widget.group(1));
    }

    /** The script without the widgets that no page uses. */
    private static final class Kept extends ResourceWrapper {
        Kept(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            try (var all = super.getInputStream()) {
                return new ByteArrayInputStream(kept(new String(all.readAllBytes(), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
