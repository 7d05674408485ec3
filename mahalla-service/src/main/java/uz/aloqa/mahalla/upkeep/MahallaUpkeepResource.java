package uz.aloqa.mahalla.upkeep;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.office.Answers;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** The registrar's mahallas. */
@Path("/api/v1/registry/mahallas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
@RunOnVirtualThread
@Tag(name = "Registry upkeep")
class MahallaUpkeepResource {

    private final MahallaUpkeepService mahallas;
    private final Idempotency idempotency;

    MahallaUpkeepResource(MahallaUpkeepService mahallas, Idempotency idempotency) {
        this.mahallas = mahallas;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            operationId = "listMahallaRecords",
            summary = "The registrar's mahallas",
            description =
                    "Those of the caller's district or region by code, page by page, on request with those of the past.")
    @APIResponse(responseCode = "200", description = "A page of mahallas")
    @APIResponse(responseCode = "400", description = "validation, limit-out-of-range or cursor-malformed")
    public Page<MahallaRow> list(
            @Parameter(description = "SOATO code of a district", example = "1726266")
                    @RestQuery
                    @Pattern(regexp = "\\d{7}", message = "is a SOATO code of seven digits")
                    @Nullable
                    String district,
            @Parameter(description = "Whether to list mahallas of the past too", example = "true") @RestQuery
                    boolean gone,
            @Parameter(description = "Field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(
                            description = "Items per page",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @RestQuery
                    @Nullable
                    Integer limit) {
        return mahallas.page(Optional.ofNullable(district), gone, Cursor.decode(cursor, 1), PageLimit.of(limit));
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "getMahallaRecord",
            summary = "A mahalla to be changed",
            description = "The present state; the ETag is the version that a change has to name.")
    @APIResponse(responseCode = "200", description = "The mahalla with its ETag")
    @APIResponse(responseCode = "404", description = "mahalla-not-found: none, or not of the caller's territory")
    public RestResponse<MahallaRecord> get(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code) {
        MahallaRecord mahalla = mahallas.get(code);
        return Answers.ok(mahalla.version(), mahalla);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createMahalla",
            summary = "Enter a mahalla",
            description = "With what is known of it; a boundary may come later, until then no point lies in it.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; Location says where, ETag its version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MahallaRecord.class)))
    @APIResponse(responseCode = "400", description = "malformed-body, validation or idempotency-key-missing")
    @APIResponse(responseCode = "403", description = "not-your-district, or the caller is no registrar")
    @APIResponse(responseCode = "409", description = "mahalla-exists, stir-taken or outside-code-taken")
    @APIResponse(
            responseCode = "422",
            description = "boundary-refused, point-of-other-district, effective-day-refused or idempotency-key-reused")
    public RestResponse<MahallaRecord> create(
            @Parameter(
                            description = "Unique key of this operation, such as a UUID",
                            required = true,
                            example = "5b0f3c52-8b1e-4c7e-9a51-0b6f3f3f0a11")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @NotNull @Valid NewMahalla draft) {
        MahallaRecord created =
                idempotency.once("create-mahalla", key, draft, MahallaRecord.class, () -> mahallas.create(draft));
        return Answers.created("/api/v1/registry/mahallas/" + created.code(), created.version(), created);
    }
}
