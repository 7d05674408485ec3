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

@Path("/api/v1/boundaries")
@RunOnVirtualThread
@PermitAll
@Produces(BoundaryCollection.MEDIA_TYPE)
@Tag(name = "Boundaries", description = "Where mahallas lie, as GeoJSON: WGS-84, longitude before latitude. Public.")
class BoundaryResource {

    private final BoundaryService boundaries;

    BoundaryResource(BoundaryService boundaries) {
        this.boundaries = boundaries;
    }

    @GET
    @PubliclyCached(seconds = 300)
    @Operation(operationId = "listBoundariesInBox", summary = "The boundaries in a box", description = """
                    Every mahalla whose own bounding box meets the box, whole, by code. At most 16 tiles wide and high at the
                    zoom, and at most 4,000 mahallas. Boundaries are simplified together for even zooms up to 14: what is
                    smaller than half a pixel is left out, shared borders stay shared. From zoom 15 on they are as drawn.
                    Maps that move around had better ask for tiles: caches know those.
                    """)
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
            description = "box-malformed, zoom-out-of-range or malformed-parameter: the query makes no sense",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "area-too-large: ask for a smaller box or at a smaller zoom",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public BoundaryCollection inBox(
            @Parameter(
                            description = "west,south,east,north in decimal degrees, WGS-84",
                            required = true,
                            example = "69.25,41.33,69.33,41.39")
                    @RestQuery
                    @Nullable
                    String bbox,
            @Parameter(
                            required = true,
                            description = "Zoom of web maps: what is smaller than half a pixel is left out",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "8", maximum = "18"),
                            example = "14")
                    @RestQuery
                    @Nullable
                    Integer zoom,
            @Parameter(description = AsOf.PARAMETER, example = "2026-03-02") @RestQuery @Nullable LocalDate on) {
        return boundaries.in(Box.parse(bbox, zoom), on);
    }

    @GET
    @Path("tiles/{z}/{x}/{y}")
    @PubliclyCached(seconds = 300)
    @Operation(operationId = "getBoundaryTile", summary = "The boundaries in a tile", description = """
                    A box of fixed size, as web maps count them (z/x/y from the north-west, Mercator), so that caches on the
                    way hold it. Mahallas are whole, not cut at the edge: one that lies in two tiles is in both, with the
                    same `id` and, on the same day, the same geometry.
                    """)
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
            description = "tile-malformed, zoom-out-of-range or malformed-parameter: there is no such tile",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "area-too-large: too many mahallas, ask at a greater zoom",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public BoundaryCollection tile(
            @Parameter(
                            description = "Zoom",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "8", maximum = "18"),
                            example = "12")
                    @RestPath
                    int z,
            @Parameter(description = "Column, from the west", example = "2836") @RestPath int x,
            @Parameter(description = "Row, from the north", example = "1530") @RestPath int y,
            @Parameter(description = AsOf.PARAMETER, example = "2026-03-02") @RestQuery @Nullable LocalDate on) {
        return boundaries.in(Box.ofTile(z, x, y), on);
    }
}
