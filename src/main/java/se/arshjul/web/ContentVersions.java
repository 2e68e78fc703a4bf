package se.arshjul.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Puts the fingerprint of our own style sheets, scripts and pictures into their addresses, so that they may be kept for good. */
public class ContentVersions extends ResourceHandlerWrapper {
    private static final String OURS = "arshjul";
    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

    public ContentVersions(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private Resource versioned(Resource resource) {
        return resource == null || !OURS.equals(resource.getLibraryName()) ? resource : new Versioned(resource);
    }

    private String fingerprint(Resource resource) {
        return fingerprints.computeIfAbsent(resource.getResourceName(), name -> read(resource));
    }

    private static String read(Resource resource) {
        try (var content = resource.getInputStream()) {
            var sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of our resources, its address ending in its fingerprint. */
    private final class Versioned extends ResourceWrapper {
        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            var path = super.getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + "v=" + fingerprint(getWrapped());
        }
    }
}
