package se.arshjul.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The door for other systems: everything under {@code /api/v1}. */
@ApplicationPath(ApiApplication.PATH)
@OpenAPIDefinition(info = @Info(title = "Årshjul", version = "1.0",
        description = "The door for other systems. Every change carries an Idempotency-Key of the caller's own making.",
        contact = @Contact(name = "Whoever runs the portal in the municipality"),
        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
public class ApiApplication extends Application {
    static final String PATH = "/api/v1";
}
