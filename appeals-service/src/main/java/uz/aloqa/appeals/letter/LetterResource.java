package uz.aloqa.appeals.letter;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import uz.aloqa.platform.security.Roles;

/** The answer on paper. */
@Path("/api/v1/appeals/{id}/answer.pdf")
@RunOnVirtualThread
@Tag(name = "Answers", description = "Answers on paper")
class LetterResource {

    private static final String PDF = "application/pdf";

    private final LetterService letters;

    LetterResource(LetterService letters) {
        this.letters = letters;
    }

    /** Prints. */
    @GET
    @Produces(PDF)
    @RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "printAnswer",
            summary = "Print the answer to an appeal",
            description = "A letter in the language of Accept-Language, with a code by which anybody can check it.")
    @APIResponse(
            responseCode = "200",
            description = "The letter",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "404",
            description = "There is no answer yet, no such appeal, or the caller may not see it")
    public RestResponse<byte[]> print(@RestPath UUID id) {
        LetterService.Printed printed = letters.print(id);
        return ResponseBuilder.ok(printed.pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + printed.number() + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
