package uz.aloqa.appeals.handling.ending;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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

/** Commands that pass an appeal on, or end it without an answer on its merits. */
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
class EndingResource {

    private final EndingService service;

    EndingResource(EndingService service) {
        this.service = service;
    }

    /** Pass an appeal to the competent body. */
    @POST
    @Path("/forwarding")
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "forwardAppeal",
            summary = "Pass an appeal to the competent body",
            description =
                    "By the department in charge, within five days, with reasons for the applicant (O‘RQ-445 art. 25). To another department of the platform by its SOATO, where a new term begins (art. 28), or to a body outside by its name, which ends it here. Never to the unit complained about.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "another district", value = """
                                                    {"toSoato": "1726294", "reasons": "Hodisa Chilonzor tumanida boʻlgan."}""")))
    @APIResponse(responseCode = "422", description = "The department is unknown, or the one complained about")
    public RestResponse<AppealView> forward(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Forwarding forwarding) {
        return AppealAnswer.of(service.forward(id, ifMatch, forwarding));
    }

    /** Return an appeal with reasons. */
    @POST
    @Path("/return")
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "returnAppeal",
            summary = "Return an appeal with reasons",
            description =
                    "By the department in charge when it is not competent and has no data to forward it by, within five days (O‘RQ-445 art. 25).")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "no data", value = """
                                                    {"reasons": "Hodisa joyi va vaqti koʻrsatilmagan, aniqlab boʻlmadi."}""")))
    public RestResponse<AppealView> giveBack(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Reasons reasons) {
        return AppealAnswer.of(service.giveBack(id, ifMatch, reasons));
    }

    /** Propose to leave an appeal unconsidered. */
    @POST
    @Path("/conclusion")
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "proposeConclusion",
            summary = "Propose to leave an appeal unconsidered",
            description =
                    "A reasoned conclusion of the executor or the department: anonymous, a representative without authority, other defects. The head decides.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "anonymous", value = """
                                                    {"ground": "ANONYMOUS", "reasons": "Murojaatda familiya va manzil yoʻq."}""")))
    @APIResponse(responseCode = "422", description = "The ground belongs to another decision")
    public RestResponse<AppealView> propose(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonedEnd end) {
        return AppealAnswer.of(service.propose(id, ifMatch, end));
    }

    /** Approve a conclusion. */
    @POST
    @Path("/conclusion/approval")
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "approveConclusion",
            summary = "Approve a conclusion",
            description =
                    "By the head, who is not the one that wrote it: the appeal is left unconsidered and the applicant is told why.")
    public RestResponse<AppealView> approve(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return AppealAnswer.of(service.approve(id, ifMatch));
    }

    /** Refuse a conclusion. */
    @POST
    @Path("/conclusion/refusal")
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "refuseConclusion",
            summary = "Refuse a conclusion",
            description = "By the head: the appeal has to be considered.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "defect mended", value = """
                                                    {"reasons": "Murojaatchi ismini aytgan, koʻrib chiqing."}""")))
    public RestResponse<AppealView> refuse(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Reasons reasons) {
        return AppealAnswer.of(service.refuse(id, ifMatch, reasons));
    }

    /** End the consideration. */
    @POST
    @Path("/termination")
    @RolesAllowed({Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "terminateAppeal",
            summary = "End the consideration",
            description =
                    "By the head, with notice to the applicant: a repeat without new arguments, an address changed, not come, death.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "repeat", value = """
                                                    {"ground": "REPEAT_WITHOUT_NEW_ARGUMENTS", "reasons": "Yangi dalil keltirilmagan."}""")))
    @APIResponse(responseCode = "422", description = "The ground belongs to another decision")
    public RestResponse<AppealView> terminate(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonedEnd end) {
        return AppealAnswer.of(service.terminate(id, ifMatch, end));
    }
}
