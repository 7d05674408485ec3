package uz.aloqa.mahalla.boundary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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

@Path("/api/v1/mahallas/{code}/boundary")
@RunOnVirtualThread
@PermitAll
@Produces(BoundaryCollection.MEDIA_TYPE)
@Tag(name = "Boundaries")
class MahallaBoundaryResource {

    private final BoundaryService boundaries;

    MahallaBoundaryResource(BoundaryService boundaries) {
        this.boundaries = boundaries;
    }

    @GET
    @PubliclyCached(seconds = 300)
    @Operation(
            operationId = "getMahallaBoundary",
            summary = "The boundary of one mahalla",
            description = "As drawn, or as far as it can be seen at a zoom of web maps.")
    @APIResponse(
            responseCode = "200",
            description = "The boundary",
            content =
                    @Content(
                            mediaType = BoundaryCollection.MEDIA_TYPE,
                            schema = @Schema(implementation = BoundaryFeature.class),
                            examples = @ExampleObject(name = "dustlik", value = BoundaryExamples.FEATURE)))
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "400",
            description = "zoom-out-of-range or malformed-parameter: the query makes no sense",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description =
                    "mahalla-not-found: there is no mahalla of this code; boundary-unknown: it had no known boundary on that day",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public BoundaryFeature get(
            @Parameter(description = "Code of the mahalla", example = "1726266005") @RestPath String code,
            @Parameter(
                            description =
                                    "Zoom of web maps: what is smaller than half a pixel is left out; as drawn when absent",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "8", maximum = "18"),
                            example = "14")
                    @RestQuery
                    @Nullable
                    Integer zoom,
            @Parameter(description = AsOf.PARAMETER, example = "2026-03-02") @RestQuery @Nullable LocalDate on) {
        return boundaries.ofMahalla(code, zoom, on);
    }
}
