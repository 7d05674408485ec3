package uz.aloqa.appeals.handling.inquiry;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.security.Roles;

/** What is asked in the course of an appeal. */
@Path("/api/v1/appeals/{id}/inquiries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
@RunOnVirtualThread
@Tag(name = "Appeals")
class InquiryResource {

    private final InquiryService service;

    InquiryResource(InquiryService service) {
        this.service = service;
    }

    /** Asks. */
    @POST
    @Operation(
            operationId = "askInquiry",
            summary = "Ask another body for information, or ask to explain or correct the answer",
            description =
                    "Information is asked by the executor or the department in charge while the appeal is open, ten days (O‘RQ-445 art. 24);"
                            + " an explanation or correction by the applicant once it is answered, ten days (art. 31).")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "information", value = """
                                        {"kind": "INFORMATION", "body": "Yunusobod tumani hokimligi",
                                         "question": "Koʻcha chiroqlari kimning balansida?"}"""),
                                @ExampleObject(name = "explanation", value = """
                                        {"kind": "EXPLANATION", "question": "Qaysi kuni taʼmirlanadi?"}""")
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Asked",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Inquiry.class)))
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "The state of the appeal does not allow it")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the current one")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<Inquiry> ask(
            @RestPath UUID id,
            @Parameter(description = "unique per inquiry; a repetition gets the same one", required = true)
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AskInquiry question) {
        return RestResponse.status(RestResponse.Status.CREATED, service.ask(id, key, ifMatch, question));
    }

    /** Replies. */
    @POST
    @Path("/{seq}/reply")
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "replyToInquiry",
            summary = "Reply to an inquiry, or write down what the other body replied",
            description = "By the executor or the department in charge, once.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "explanation", value = """
                                                    {"text": "Taʼmirlash 5-dekabrga rejalashtirilgan."}""")))
    @APIResponse(responseCode = "200", description = "The inquiry with its reply")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "It was replied to already")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the current one")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Inquiry reply(
            @RestPath UUID id,
            @RestPath int seq,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid InquiryReply reply) {
        return service.reply(id, seq, ifMatch, reply);
    }

    /** Lists. */
    @GET
    @Operation(
            operationId = "listInquiries",
            summary = "Read what was asked in the course of an appeal",
            description = "The first one first; overdue ones are marked. An applicant sees what they asked themselves.")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public List<Inquiry> list(@RestPath UUID id) {
        return service.list(id);
    }
}
