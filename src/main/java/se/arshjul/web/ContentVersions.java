package se.arshjul.web;

import jakarta.faces.application.ProjectStage;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
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
        return isWorkedOn() ? read(resource) : fingerprints.computeIfAbsent(resource.getResourceName(), name -> read(resource));
    }

    /** A file that is being worked on is another at each save. */
    private static boolean isWorkedOn() {
        return FacesContext.getCurrentInstance().isProjectStage(ProjectStage.Development);
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
