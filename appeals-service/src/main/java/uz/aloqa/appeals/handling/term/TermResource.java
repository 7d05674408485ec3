package uz.aloqa.appeals.handling.term;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.appeals.reading.AppealAnswer;
import uz.aloqa.appeals.reading.AppealView;
import uz.aloqa.platform.security.Roles;

/** Commands on the kind and the term of an appeal. */
@Path("/api/v1/appeals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Appeals")
@APIResponse(responseCode = "200", description = "Done; the appeal with its new ETag")
@APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
@APIResponse(responseCode = "409", description = "Its state does not allow it")
@APIResponse(responseCode = "412", description = "If-Match names another version than the current one")
@APIResponse(responseCode = "428", description = "If-Match is missing")
class TermResource {

    private final TermService service;

    TermResource(TermService service) {
        this.service = service;
    }

    /** Give time for extra study. */
    @POST
    @Path("/study")
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "studyAppeal",
            summary = "Give time for extra study",
            description =
                    "Extra study, a check or documents are needed: at most one month from the receipt for an application or complaint. The author of a proposal is told within ten days, so it is decided by then (O‘RQ-445 art. 28).")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "documents", value = """
                                                    {"until": "2026-12-20", "reason": "Kadastr hujjatlari soʻraldi."}""")))
    @APIResponse(
            responseCode = "422",
            description = "The day is outside the law, or the ten days of a proposal are over")
    public RestResponse<AppealView> study(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ExtraStudy study) {
        return AppealAnswer.of(service.study(id, ifMatch, study));
    }

    /** Extend the term, once. */
    @POST
    @Path("/extension")
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "extendTerm",
            summary = "Extend the term, once",
            description =
                    "By the head as an exception, by one month at most, for applications and complaints; the applicant is told (O‘RQ-445 art. 28).")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a month", value = """
                                                    {"until": "2027-01-08", "reason": "Ekspertiza tugallanmagan."}""")))
    @APIResponse(responseCode = "422", description = "The day is outside the law, or it is a proposal")
    public RestResponse<AppealView> extend(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Extension extension) {
        return AppealAnswer.of(service.extend(id, ifMatch, extension));
    }

    /** Correct the kind of an appeal. */
    @POST
    @Path("/kind")
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "requalifyAppeal",
            summary = "Correct the kind of an appeal",
            description =
                    "The kind follows the content, not the heading, and the term follows the kind; what the applicant declared stays beside it.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a complaint", value = """
                                                    {"kind": "COMPLAINT", "reason": "Huquqi buzilgani haqida yozgan."}""")))
    @APIResponse(responseCode = "422", description = "It is of this kind already")
    public RestResponse<AppealView> requalify(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Requalification kind) {
        return AppealAnswer.of(service.requalify(id, ifMatch, kind));
    }

    /** Reads its deadlines. */
    @GET
    @Path("/deadlines")
    @RolesAllowed({Roles.CITIZEN, Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "listDeadlines",
            summary = "Read every deadline that an appeal has had",
            description = "The first one first, each with its reason and who decided it; the last one is current.")
    @APIResponse(responseCode = "200", description = "All of them")
    public List<DeadlineItem> deadlines(@RestPath UUID id) {
        return service.deadlines(id);
    }
}
