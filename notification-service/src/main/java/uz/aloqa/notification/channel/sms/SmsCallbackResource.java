package uz.aloqa.notification.channel.sms;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.CallbackSecret;
import uz.aloqa.notification.channel.ReportService;
import uz.aloqa.notification.channel.ReportsTaken;
import uz.aloqa.platform.problem.Problem;

/** Where providers of short messages say what became of them. They can send no headers: the secret is in the path. */
@Path("/api/v1/callbacks")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Callbacks", description = "For providers of channels only: each knows a secret of its own")
class SmsCallbackResource {

    private final EskizConfig eskiz;
    private final PlayMobileConfig playMobile;
    private final ReportService reports;

    SmsCallbackResource(EskizConfig eskiz, PlayMobileConfig playMobile, ReportService reports) {
        this.eskiz = eskiz;
        this.playMobile = playMobile;
        this.reports = reports;
    }

    @POST
    @Path("/eskiz/{secret}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportEskiz",
            summary = "Eskiz tells what became of a message",
            description = "Repeats, statuses on the way and messages that are not known change nothing.")
    @APIResponse(responseCode = "200", description = "Understood")
    @APIResponse(
            responseCode = "400",
            description = "malformed-body, validation: not a report",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "callback-unknown: another secret, or none is configured",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ReportsTaken reportEskiz(
            @Parameter(description = "What only Eskiz was told", example = "example-secret-of-eskiz")
                    @PathParam("secret")
                    String secret,
            @NotNull @Valid EskizReport report) {
        CallbackSecret.require(eskiz.callbackSecret(), secret);
        return reports.take(EskizChannel.PROVIDER, report.report().stream().toList());
    }

    @POST
    @Path("/eskiz/{secret}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public ReportsTaken reportEskizForm(
            @PathParam("secret") String secret,
            @FormParam("request_id") @Nullable String requestId,
            @FormParam("message_id") @Nullable String messageId,
            @FormParam("status") @Nullable String status) {
        CallbackSecret.require(eskiz.callbackSecret(), secret);
        EskizReport report = new EskizReport(requestId, messageId, Objects.requireNonNullElse(status, ""));
        return reports.take(EskizChannel.PROVIDER, report.report().stream().toList());
    }

    @POST
    @Path("/playmobile/{secret}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportPlayMobile",
            summary = "PlayMobile tells what became of messages",
            description = "Repeats, statuses on the way and messages that are not known change nothing.")
    @APIResponse(responseCode = "200", description = "Understood")
    @APIResponse(
            responseCode = "400",
            description = "malformed-body, validation: not a report",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "callback-unknown: another secret, or none is configured",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ReportsTaken reportPlayMobile(
            @Parameter(description = "What only PlayMobile was told", example = "example-secret-of-playmobile")
                    @PathParam("secret")
                    String secret,
            @NotNull @Valid PlayMobileReports report) {
        CallbackSecret.require(playMobile.callbackSecret(), secret);
        return reports.take(PlayMobileChannel.PROVIDER, report.reports());
    }
}
