package uz.aloqa.mahalla.locate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.caching.PubliclyCached;
import uz.aloqa.mahalla.registry.AsOf;
import uz.aloqa.platform.problem.Problem;

@Path("/api/v1/mahallas/locate")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Registry")
class LocateResource {

    private final LocateService places;

    LocateResource(LocateService places) {
        this.places = places;
    }

    @GET
    @PubliclyCached(seconds = 60)
    @Operation(operationId = "locateMahalla", summary = "Who is my inspector?", description = """
                    The mahalla at a point, its law-and-order point, and who answers for it, today in Tashkent or on another day: a
                    substitute while one is assigned, else the primary inspector, else the senior inspector of the
                    law-and-order point, else the duty desk of the district; `fallback` is there in the last two cases and
                    says which. A point on a border belongs to exactly one mahalla.
                    """)
    @APIResponse(
            responseCode = "200",
            description = "The mahalla and who answers for it",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Located.class),
                            examples = {
                                @ExampleObject(
                                        name = "assigned",
                                        summary = "An inspector is assigned",
                                        value = LocateExamples.ASSIGNED),
                                @ExampleObject(
                                        name = "vacancy",
                                        summary = "Nobody is assigned: the duty desk answers",
                                        value = LocateExamples.VACANCY)
                            }))
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "400",
            description = "point-malformed: lat or lon is missing, not a number or not on earth",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "mahalla-not-found: no mahalla with a known boundary lies there",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Located locate(
            @Parameter(
                            description = "Latitude, decimal degrees, WGS-84",
                            required = true,
                            schema = @Schema(type = SchemaType.NUMBER, minimum = "-90", maximum = "90"),
                            example = "41.3650")
                    @RestQuery
                    @Nullable
                    String lat,
            @Parameter(
                            description = "Longitude, decimal degrees, WGS-84",
                            required = true,
                            schema = @Schema(type = SchemaType.NUMBER, minimum = "-180", maximum = "180"),
                            example = "69.2880")
                    @RestQuery
                    @Nullable
                    String lon,
            @Parameter(description = AsOf.PARAMETER, example = "2026-03-02") @RestQuery @Nullable LocalDate on) {
        return places.at(GeoPoint.parse(lat, lon), on);
    }
}
