package uz.aloqa.appeals.filing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.problem.Problem;
import uz.aloqa.platform.security.Roles;

/** Where residents file. */
@Path("/api/v1/appeals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Appeals")
class FilingResource {

    private final FilingService service;

    FilingResource(FilingService service) {
        this.service = service;
    }

    /** Files an appeal. */
    @POST
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "fileAppeal",
            summary = "File an appeal",
            description =
                    "Registers the appeal with a number and its legal deadline, and routes it. Missing data of the"
                            + " applicant are noted in `defects` and never keep it from being registered (O‘RQ-445 article 23).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "streetlights", value = """
                                                    {"kind": "APPLICATION",
                                                     "text": "Koʻchamizdagi chiroqlar bir haftadan beri yonmaydi.",
                                                     "location": {"lat": 41.3650, "lon": 69.2880},
                                                     "applicant": {"fullName": "Karimova Dilnoza",
                                                       "residence": "Yunusobod tumani, 4-mavze, 12-uy",
                                                       "phone": "+998901234567"}}""")))
    @APIResponse(
            responseCode = "201",
            description =
                    "Registered; Location and ETag tell where and which version; the tracking code is shown here only",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FiledAppeal.class)))
    @APIResponse(
            responseCode = "400",
            description = "The request is malformed, or Idempotency-Key is missing",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "422", description = "The place is unknown, or the key was used with another body")
    public RestResponse<FiledAppeal> file(
            @Parameter(description = "unique per filing; a repetition gets the same appeal", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid FileAppeal filing) {
        return service.file(key, filing).answer();
    }

    /** Enters an appeal for somebody. */
    @POST
    @Path("/entries")
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD})
    @Operation(
            operationId = "enterAppeal",
            summary = "Enter an oral or written appeal for somebody",
            description =
                    "By an officer, for a person who came, phoned or wrote (O‘RQ-445 articles 6 and 15). It goes at once to whoever"
                            + " is competent, which need not be the officer: the answer is the slip for the applicant. Registration is"
                            + " never refused (article 23); what is missing stands in `defects`.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "oral", value = """
                                                    {"form": "ORAL",
                                                     "kind": "COMPLAINT",
                                                     "appeal": {"kind": "APPLICATION",
                                                       "text": "Qoʻshnim tunda shovqin qiladi, ariza yozganman, javob boʻlmadi.",
                                                       "mahallaCode": "1726266001",
                                                       "applicant": {"fullName": "Toʻraqulov Anvar",
                                                         "residence": "Yunusobod tumani, 4-mavze, 7-uy"}}}""")))
    @APIResponse(
            responseCode = "201",
            description = "Registered; the slip for the applicant",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Slip.class)))
    @APIResponse(
            responseCode = "400",
            description = "The request is malformed, or Idempotency-Key is missing",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "422", description = "The place is unknown, or the key was used with another body")
    public RestResponse<Slip> enter(
            @Parameter(description = "unique per entry; a repetition gets the same slip", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid EnterAppeal entry) {
        return RestResponse.status(RestResponse.Status.CREATED, service.enter(key, entry));
    }
}
