package uz.aloqa.mahalla.seven;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.office.Answers;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.security.Roles;

/** The seven, for registrars. */
@Path("/api/v1/registry/mahallas/{code}/seven")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
@RunOnVirtualThread
@Tag(name = "Registry upkeep")
class SevenResource {

    private final SevenService seven;
    private final Idempotency idempotency;

    SevenResource(SevenService seven, Idempotency idempotency) {
        this.seven = seven;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            operationId = "listSeven",
            summary = "Everybody who sat or sits on the seats of the seven",
            description = "Past, present and future ones, seat by seat, the latest first, on one page.")
    @APIResponse(responseCode = "200", description = "The members")
    @APIResponse(responseCode = "404", description = "mahalla-not-found: none, or not of the caller's territory")
    public Page<SevenRecord> list(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code) {
        return new Page<>(seven.of(code), null);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "appointToSeven",
            summary = "Appoint somebody to a seat of the seven",
            description = "Whoever sits there without an end leaves the day before.")
    @APIResponse(
            responseCode = "201",
            description = "Appointed; ETag is its version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SevenRecord.class)))
    @APIResponse(responseCode = "400", description = "malformed-body, validation or idempotency-key-missing")
    @APIResponse(responseCode = "404", description = "mahalla-not-found: none, or not of the caller's territory")
    @APIResponse(
            responseCode = "409",
            description = "seat-taken: the problem names who sits there, and from when to when")
    @APIResponse(responseCode = "422", description = "days-refused or idempotency-key-reused")
    public RestResponse<SevenRecord> appoint(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code,
            @Parameter(
                            description = "Unique key of this operation, such as a UUID",
                            required = true,
                            example = "5b0f3c52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid SevenAppointment appointment) {
        SevenRecord member = idempotency.once(
                "appoint-to-seven-" + code,
                key,
                appointment,
                SevenRecord.class,
                () -> seven.appoint(code, appointment));
        return Answers.created("/api/v1/registry/mahallas/" + code + "/seven/" + member.id(), member.version(), member);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "changeSevenMember",
            summary = "Correct or end a membership",
            description = "Name, phone and days as a whole; a last day before the first one calls it off.")
    @APIResponse(responseCode = "200", description = "Done; the member with the new ETag")
    @APIResponse(responseCode = "400", description = "malformed-body or validation")
    @APIResponse(responseCode = "404", description = "mahalla-not-found or seven-member-not-found")
    @APIResponse(
            responseCode = "409",
            description = "seat-taken: the problem names who sits there, and from when to when")
    @APIResponse(responseCode = "422", description = "days-refused")
    @APIResponse(responseCode = "412", description = "version-stale: somebody changed it since; read again")
    @APIResponse(responseCode = "428", description = "if-match-missing")
    public RestResponse<SevenRecord> change(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code,
            @Parameter(description = "Id of the membership", example = "d0000000-0000-4000-8000-000000004001") @RestPath
                    UUID id,
            @Parameter(description = "ETag of the version that is changed", required = true, example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid SevenTerms terms) {
        SevenRecord member = seven.change(code, id, ifMatch, terms);
        return Answers.ok(member.version(), member);
    }
}
