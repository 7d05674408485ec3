package uz.aloqa.mahalla.region;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.caching.PubliclyCached;
import uz.aloqa.mahalla.registry.AsOf;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.problem.Problem;

@Path("/api/v1/districts")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Registry")
class DistrictResource {

    private final DistrictRepository districts;
    private final Clock clock;

    DistrictResource(DistrictRepository districts, Clock clock) {
        this.districts = districts;
        this.clock = clock;
    }

    @GET
    @PubliclyCached(seconds = 300)
    @Operation(
            operationId = "listDistricts",
            summary = "Districts and cities",
            description =
                    "By SOATO code, of one region or of the whole country, page by page; the same on every day that the"
                            + " registry knows.")
    @APIResponse(responseCode = "200", description = "A page of districts")
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "400",
            description = "validation, limit-out-of-range or cursor-malformed: the query makes no sense",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Page<DistrictView> list(
            @Parameter(description = "SOATO code of a region", example = "1726")
                    @RestQuery
                    @Pattern(regexp = "\\d{4}", message = "is a SOATO code of four digits")
                    @Nullable
                    String region,
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
        AsOf.day(on, clock);
        int size = PageLimit.of(limit);
        String after = Cursor.decode(cursor, 1)
                .map(last -> last.read(0, District::requireCode))
                .orElse("");
        return Page.of(
                districts.after(Optional.ofNullable(region), after, size + 1),
                size,
                last -> Cursor.encode(last.id()),
                DistrictView::of);
    }
}
