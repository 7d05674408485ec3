package uz.aloqa.mahalla.mahalla;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.problem.Problem;

@Path("/api/v1/mahallas")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Registry")
class MahallaResource {

    private final MahallaService mahallas;

    MahallaResource(MahallaService mahallas) {
        this.mahallas = mahallas;
    }

    @GET
    @PubliclyCached(seconds = 60)
    @Operation(
            operationId = "listMahallas",
            summary = "Mahallas that exist today",
            description = "By code, of one district or of the whole country, page by page.")
    @APIResponse(responseCode = "200", description = "A page of mahallas")
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "400",
            description = "validation, limit-out-of-range or cursor-malformed: the query makes no sense",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Page<MahallaSummary> list(
            @Parameter(description = "SOATO code of a district", example = "1726266")
                    @RestQuery
                    @Pattern(regexp = "\\d{7}", message = "is a SOATO code of seven digits")
                    @Nullable
                    String district,
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
        return mahallas.page(Optional.ofNullable(district), Cursor.decode(cursor, 1), PageLimit.of(limit));
    }

    @GET
    @Path("{code}")
    @PubliclyCached(seconds = 60)
    @Operation(
            operationId = "getMahalla",
            summary = "One mahalla",
            description = "Its law-and-order point, the inspectors assigned today and its boundary as GeoJSON.")
    @APIResponse(responseCode = "200", description = "The mahalla")
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "404",
            description = "mahalla-not-found: there is no mahalla of this code",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public MahallaView get(@Parameter(example = "1726266005") @RestPath String code) {
        return mahallas.get(code);
    }
}
