package uz.aloqa.mahalla.point;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.caching.PubliclyCached;
import uz.aloqa.mahalla.registry.AsOf;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;

/** Law-and-order points as anyone may read them. */
@Path("/api/v1/points")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Registry")
@APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
@APIResponse(
        responseCode = "400",
        description =
                "validation, malformed-parameter, limit-out-of-range or cursor-malformed: the query makes no sense")
class PointResource {

    private final PointService points;

    PointResource(PointService points) {
        this.points = points;
    }

    @GET
    @PubliclyCached(seconds = 60)
    @Operation(
            operationId = "listPoints",
            summary = "Law-and-order points",
            description = "Of one district or of the whole country, as known on a day, page by page.")
    @APIResponse(responseCode = "200", description = "A page of points")
    public Page<PointView> list(
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
        return points.page(Optional.ofNullable(district), on, Cursor.decode(cursor, 1), PageLimit.of(limit));
    }

    @GET
    @Path("{id}")
    @PubliclyCached(seconds = 60)
    @Operation(
            operationId = "getPoint",
            summary = "One law-and-order point",
            description = "With its inspectors and the mahallas that it serves, as known on a day.")
    @APIResponse(responseCode = "200", description = "The point")
    @APIResponse(responseCode = "404", description = "point-not-found: none, or not yet on that day")
    public PointDetail get(
            @Parameter(description = "Id of the point", example = "d0000000-0000-4000-8000-000000001001") @RestPath
                    UUID id,
            @Parameter(description = AsOf.PARAMETER, example = "2026-03-01") @RestQuery @Nullable LocalDate on) {
        return points.get(id, on);
    }
}
