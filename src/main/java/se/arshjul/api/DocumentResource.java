package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjul.organisation.Actor;
import se.arshjul.reading.PlanDocument;

/** A round's whole plan: published as the committee adopted it, before that as it stands for those who may see drafts. */
@Tag(name = "Documents", description = "Whole plans and reports")
@Path("rounds")
@RequestScoped
public class DocumentResource {

    @Inject DocumentQueries queries;
    @Inject DocumentPage page;
    @Inject Actor actor;
    @PathParam("id") long id;

    @Operation(operationId = "getDocument", summary = "The whole plan or report, in the form that Accept asks for")
    @GET
    @Path("{id}/document")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanDocument.class)))
    public Response json() {
        return answer(queries.read(id, actor), MediaType.APPLICATION_JSON_TYPE);
    }

    @Operation(operationId = "getDocument", summary = "The whole plan or report, in the form that Accept asks for")
    @GET
    @Path("{id}/document")
    @Produces(MediaType.TEXT_HTML)
    public Response html() {
        return answer(queries.read(id, actor), MediaType.TEXT_HTML_TYPE);
    }

    @Operation(operationId = "getDocumentAsJson", summary = "The whole plan or report as data")
    @GET
    @Path("{id}/document.json")
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanDocument.class)))
    public Response namedJson() {
        return json();
    }

    @Operation(operationId = "getDocumentAsPage", summary = "The whole plan or report as a page")
    @GET
    @Path("{id}/document.html")
    @Produces(MediaType.TEXT_HTML)
    public Response namedHtml() {
        return html();
    }

    private Response answer(PlanDocument document, MediaType type) {
        boolean html = type.equals(MediaType.TEXT_HTML_TYPE);
        var answer = Response.ok(html ? page.of(document) : document, html ? type.withCharset("UTF-8") : type);
        return (document.fingerprint() == null ? answer : answer.tag(document.fingerprint())).header("Vary", "Accept").build();
    }
}
