package uz.aloqa.appeals.handling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Commands on an appeal. Each names in {@code If-Match} the version the caller has seen. */
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
class HandlingResource {

    private final HandlingService service;

    HandlingResource(HandlingService service) {
        this.service = service;
    }

    /** Names the executor. */
    @POST
    @Path("/assignment")
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "assignAppeal",
            summary = "Give an appeal to an inspector of the district",
            description =
                    "By an officer of the district: to another inspector of the district, or back to the duty desk. Never to the one it complains about (O‘RQ-445 art. 25).")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "assignment", value = """
                                                    {"inspectorId": "5f0c3a52-8b1e-4c7e-9a51-0b6f3f3f0a11",
                                                     "note": "Joyiga chiqib koʻrib chiqing"}""")))
    @APIResponse(
            responseCode = "422",
            description = "The inspector is unknown, of another district, or the one complained about (article 25)")
    public RestResponse<AppealView> assign(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Assignment assignment) {
        return AppealAnswer.of(service.assign(id, ifMatch, assignment));
    }

    /** Names those who work on it too. */
    @PUT
    @Path("/co-executors")
    @RolesAllowed({Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "setCoExecutors",
            summary = "Let others work on an appeal beside its executor",
            description =
                    "By the department in charge. The executor leads and answers (O‘RQ-445 art. 24). The list replaces the one before; never with the one complained about (art. 25).")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "one more",
                                            value = "{\"inspectorIds\": [\"5f0c3a52-8b1e-4c7e-9a51-0b6f3f3f0a11\"]}")))
    @APIResponse(
            responseCode = "422",
            description = "An inspector is unknown, of another district, or the one complained about (article 25)")
    public RestResponse<AppealView> workTogether(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CoExecutors others) {
        return AppealAnswer.of(service.workTogether(id, ifMatch, others));
    }

    /** Gives a withdrawn one back. */
    @POST
    @Path("/withdrawal/return")
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "giveWithdrawnBack",
            summary = "Write down that a withdrawn appeal was given back",
            description = "Within three days of the withdrawal (O‘RQ-445 art. 30).")
    public RestResponse<AppealView> giveBack(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return AppealAnswer.of(service.giveBack(id, ifMatch));
    }

    /** Answers. */
    @POST
    @Path("/answer")
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "answerAppeal",
            summary = "Answer an appeal on its merits, with reasons",
            description =
                    "The executor answers; while the appeal is at the duty desk, a duty officer or the head does.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "satisfied", value = """
                                                    {"outcome": "SATISFIED",
                                                     "text": "Chiroqlar 24-noyabr kuni taʼmirlandi, siz bilan tekshirildi.",
                                                     "points": [{"question": "Chiroqlar nega yonmaydi?",
                                                       "reasons": "Kabel uzilgan ekan, almashtirildi.",
                                                       "outcome": "SATISFIED"}]}""")))
    public RestResponse<AppealView> answer(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReasonedAnswer answer) {
        return AppealAnswer.of(service.answer(id, ifMatch, answer));
    }

    /** Tells how far it has come. */
    @POST
    @Path("/interim-answer")
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "answerInTheInterim",
            summary = "Tell the applicant how far the consideration has come",
            description =
                    "By the executor or the department in charge. Neither the term nor control ends by it (O‘RQ-445 art. 34).")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "on the way", value = """
                                                    {"text": "Hujjatlar soʻraldi, javobni 5-dekabrgacha olasiz."}""")))
    public RestResponse<AppealView> answerInTheInterim(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid InterimAnswer answer) {
        return AppealAnswer.of(service.answerInTheInterim(id, ifMatch, answer));
    }

    /** Hands the answer over. */
    @POST
    @Path("/answer/sending")
    @RolesAllowed({Roles.INSPECTOR, Roles.DUTY_OFFICER, Roles.DEPARTMENT_HEAD, Roles.MAIN_DEPARTMENT})
    @Operation(
            operationId = "recordAnswerSent",
            summary = "Write down that the answer was posted or handed over",
            description =
                    "For applicants whom no notification reaches. An appeal counts as considered only when its answer was also sent (O‘RQ-445 art. 34).")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "by post", value = "{\"way\": \"POST\"}")))
    public RestResponse<AppealView> answerSent(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Sending sending) {
        return AppealAnswer.of(service.answerSent(id, ifMatch, sending));
    }

    /** Rates. */
    @POST
    @Path("/rating")
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "rateAnswer",
            summary = "Rate the answer, once",
            description =
                    "One to five, with words if wanted, by the applicant; it tells the district how the answer was received."
                            + " When it did not solve the matter (`solved` is false), the head looks at it.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "good",
                                            value = "{\"score\": 5, \"comment\": \"Tez hal qilindi, rahmat.\"}")))
    public RestResponse<AppealView> rate(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Score score) {
        return AppealAnswer.of(service.rate(id, ifMatch, score));
    }

    /** Withdraws. */
    @POST
    @Path("/withdrawal")
    @RolesAllowed(Roles.CITIZEN)
    @Operation(
            operationId = "withdrawAppeal",
            summary = "Take an appeal back before the answer",
            description = "By the applicant, before it is answered (O‘RQ-445 art. 19).")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "solved",
                                            value = "{\"reason\": \"Masala oʻz-oʻzidan hal boʻldi.\"}")))
    public RestResponse<AppealView> withdraw(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Withdrawal withdrawal) {
        return AppealAnswer.of(service.withdraw(id, ifMatch, withdrawal));
    }
}
