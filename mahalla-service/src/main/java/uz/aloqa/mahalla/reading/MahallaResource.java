package uz.aloqa.mahalla.reading;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.caching.PubliclyCached;
import uz.aloqa.mahalla.mahalla.MahallaSummary;
import uz.aloqa.mahalla.registry.AsOf;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.problem.Problem;

@Path("/api/v1/mahallas")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Registry")
@APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
@APIResponse(
        responseCode = "400",
        description =
                "validation, malformed-parameter, limit-out-of-range or cursor-malformed: the query makes no sense",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
class MahallaResource {

    private final MahallaService mahallas;

    MahallaResource(MahallaService mahallas) {
        this.mahallas = mahallas;
    }

    @GET
    @PubliclyCached(seconds = 60)
    @Operation(
            operationId = "listMahallas",
            summary = "Mahallas that exist on a day",
            description = "By code, of one district or of the whole country, page by page.")
    @APIResponse(responseCode = "200", description = "A page of mahallas")
    public Page<MahallaSummary> list(
            @Parameter(description = "SOATO code of a district", example = "1726266")
                    @RestQuery
                    @Pattern(regexp = "\\d{7}", message = "is a SOATO code of seven digits")
                    @Nullable
                    String district,
            @Parameter(description = AsOf.PARAMETER, example = "2026-03-01") @RestQuery @Nullable LocalDate on,
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
        return mahallas.page(Optional.ofNullable(district), on, Cursor.decode(cursor, 1), PageLimit.of(limit));
    }

    @GET
    @Path("{code}")
    @PubliclyCached(seconds = 60)
    @Operation(operationId = "getMahalla", summary = "One mahalla on a day", description = """
                    Its law-and-order point, the inspectors assigned, the seven, its boundary as GeoJSON, what it was made
                    of and what it became. Nothing is ever deleted: a mahalla that is gone by that day is shown as it was
                    last, with `validTo` and `mergedInto`.
                    """)
    @APIResponse(responseCode = "200", description = "The mahalla")
    @APIResponse(
            responseCode = "404",
            description = "mahalla-not-found: there is no mahalla of this code, or there wasn't yet",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public MahallaView get(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code,
            @Parameter(description = AsOf.PARAMETER, example = "2026-03-01") @RestQuery @Nullable LocalDate on) {
        return mahallas.get(code, on);
    }

    @GET
    @Path("{code}/responsible")
    @PubliclyCached(seconds = 60)
    @Operation(
            operationId = "getResponsible",
            summary = "Who answers for a mahalla on a day, and why",
            description = """
                    A substitute while one is assigned, else the primary inspector, else the senior inspector of the
                    law-and-order point, else the duty desk of the district. The answer names the link that answers, says
                    why in four languages, and shows the whole chain.
                    """)
    @APIResponse(responseCode = "200", description = "Who answers")
    @APIResponse(
            responseCode = "404",
            description = "mahalla-not-found, or mahalla-gone: by that day others took over, the detail names them",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ResponsibleView responsible(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code,
            @Parameter(description = AsOf.PARAMETER, example = "2026-03-01") @RestQuery @Nullable LocalDate on) {
        return mahallas.responsible(code, on);
    }

    @GET
    @Path("{code}/history")
    @PubliclyCached(seconds = 60)
    @Operation(
            operationId = "getMahallaHistory",
            summary = "Every state of a mahalla",
            description = "From the first to the last, without boundaries: ask for the mahalla on a day to see that.")
    @APIResponse(responseCode = "200", description = "The states, on one page")
    @APIResponse(
            responseCode = "404",
            description = "mahalla-not-found: there is no mahalla of this code",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Page<MahallaStateView> history(
            @Parameter(description = "Code of the mahalla", example = "1726294008") @RestPath String code) {
        return new Page<>(mahallas.history(code), null);
    }

    @GET
    @Path("by-stir/{stir}")
    @PubliclyCached(seconds = 60)
    @Operation(
            operationId = "getMahallaByStir",
            summary = "The mahalla of a tax number",
            description = "The one that bore the STIR on the day asked about.")
    @APIResponse(responseCode = "200", description = "The mahalla")
    @APIResponse(
            responseCode = "404",
            description = "mahalla-not-found: nobody bore it that day",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public MahallaView ofStir(
            @Parameter(description = "STIR, nine digits", example = "201122337")
                    @RestPath
                    @Pattern(regexp = "\\d{9}", message = "is nine digits")
                    String stir,
            @Parameter(description = AsOf.PARAMETER, example = "2026-03-01") @RestQuery @Nullable LocalDate on) {
        return mahallas.ofStir(stir, on);
    }

    @GET
    @Path("by-code/{system}/{code}")
    @PubliclyCached(seconds = 60)
    @Operation(
            operationId = "getMahallaByOutsideCode",
            summary = "The mahalla that another system calls so",
            description =
                    "Codes of other systems stay with a mahalla when it is gone: the answer leads to its successor.")
    @APIResponse(responseCode = "200", description = "The mahalla")
    @APIResponse(
            responseCode = "404",
            description = "mahalla-not-found: that system calls none so",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public MahallaView ofOutsideCode(
            @Parameter(description = "The other system", example = "kadastr") @RestPath String system,
            @Parameter(description = "The code there", example = "10:07:05") @RestPath String code,
            @Parameter(description = AsOf.PARAMETER, example = "2026-03-01") @RestQuery @Nullable LocalDate on) {
        return mahallas.ofOutsideCode(system, code, on);
    }
}
