package uz.aloqa.appeals.crimereport.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** The evidence of a crime report. */
@Path("/api/v1/crime-reports/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CITIZEN, Roles.DUTY_OFFICER, Roles.SPECIALIST, Roles.DEPARTMENT_HEAD})
@RunOnVirtualThread
@Tag(name = "Crime reports", description = "Reports of crimes: a register of their own, apart from appeals")
class EvidenceResource {

    private final EvidenceService service;

    EvidenceResource(EvidenceService service) {
        this.service = service;
    }

    /** The evidence. */
    @GET
    @Operation(
            operationId = "listEvidence",
            summary = "Read the evidence of a crime report, oldest first",
            description =
                    "With hash, time and source of each piece. Nothing of it is ever changed or deleted. The reporter sees what"
                            + " the reporter brought.")
    @APIResponse(responseCode = "200", description = "A page of evidence")
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public Page<EvidenceView> list(
            @RestPath UUID id, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return service.list(id, cursor, PageLimit.of(limit));
    }

    /** A statement. */
    @POST
    @Path("/statements")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "addStatement",
            summary = "Add a statement to the evidence of a crime report",
            description = "By the reporter or an officer of the department, at any time. It is kept as it is.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "camera",
                                            value =
                                                    "{\"text\": \"Qoʻshnimning kamerasi soat 02:10 da oq mashinani yozib olgan.\"}")))
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvidenceView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or the caller may not see it")
    public EvidenceView addStatement(
            @RestPath UUID id,
            @Parameter(description = "unique per statement", required = true) @RestHeader("Idempotency-Key") @Nullable
                    String key,
            @NotNull @Valid NewStatement statement) {
        return service.addStatement(id, key, statement);
    }

    /** A file. */
    @POST
    @Path("/files")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "addEvidenceFile",
            summary = "Add a file to the evidence of a crime report",
            description =
                    "A file of the caller that was announced with `evidence` and has been looked at (state READY). It is kept"
                            + " bit by bit as it came, with its hash, and is never deleted. Duty officers, specialists and the head"
                            + " of the department read it, and who brought it.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "photo",
                                            value =
                                                    "{\"attachmentId\": \"0199aa30-0f1e-7c54-9d2a-6f2a1f0c4b11\", \"happenedAt\": \"2026-11-03T21:10:00Z\"}")))
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EvidenceView.class)))
    @APIResponse(responseCode = "404", description = "There is no such report or file, or the caller may not see it")
    @APIResponse(responseCode = "409", description = "attachment-not-ready: the file is still being looked at")
    @APIResponse(
            responseCode = "422",
            description = "attachment-not-usable: not whole, refused, attached already, or not announced for evidence")
    public EvidenceView addFile(
            @RestPath UUID id,
            @Parameter(description = "unique per file", required = true) @RestHeader("Idempotency-Key") @Nullable
                    String key,
            @NotNull @Valid NewEvidenceFile file) {
        return service.addFile(id, key, file);
    }
}
