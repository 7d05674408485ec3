package uz.aloqa.mahalla.boundary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.caching.PubliclyCached;
import uz.aloqa.mahalla.registry.AsOf;
import uz.aloqa.platform.problem.Problem;

@Path("/api/v1/districts/{soato}/boundaries")
@RunOnVirtualThread
@PermitAll
@Produces(BoundaryCollection.MEDIA_TYPE)
@Tag(name = "Boundaries")
class DistrictBoundariesResource {

    private final BoundaryService boundaries;

    DistrictBoundariesResource(BoundaryService boundaries) {
        this.boundaries = boundaries;
    }

    @GET
    @PubliclyCached(seconds = 300)
    @Operation(
            operationId = "listDistrictBoundaries",
            summary = "The boundaries of a district's mahallas",
            description = "All of them, by code; those that nobody has surveyed are missing.")
    @APIResponse(
            responseCode = "200",
            description = "The boundaries",
            content =
                    @Content(
                            mediaType = BoundaryCollection.MEDIA_TYPE,
                            schema = @Schema(implementation = BoundaryCollection.class),
                            examples = @ExampleObject(name = "dustlik", value = BoundaryExamples.COLLECTION)))
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "400",
            description = "zoom-out-of-range, validation or malformed-parameter: the query makes no sense",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "district-not-found: there is no district of this code",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public BoundaryCollection list(
            @Parameter(description = "SOATO code of the district", example = "1726266")
                    @RestPath
                    @Pattern(regexp = "\\d{7}", message = "is a SOATO code of seven digits")
                    String soato,
            @Parameter(
                            description =
                                    "Zoom of web maps: what is smaller than half a pixel is left out; as drawn when absent",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "8", maximum = "18"),
                            example = "14")
                    @RestQuery
                    @Nullable
                    Integer zoom,
            @Parameter(description = AsOf.PARAMETER, example = "2026-03-02") @RestQuery @Nullable LocalDate on) {
        return boundaries.ofDistrict(soato, zoom, on);
    }
}
