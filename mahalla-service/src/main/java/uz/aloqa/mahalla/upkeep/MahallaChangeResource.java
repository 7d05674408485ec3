package uz.aloqa.mahalla.upkeep;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.office.Answers;
import uz.aloqa.platform.security.Roles;

/** Changes of one mahalla. Each names in {@code If-Match} the version that the registrar has seen. */
@Path("/api/v1/registry/mahallas/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.REGISTRAR)
@RunOnVirtualThread
@Tag(name = "Registry upkeep")
@APIResponse(responseCode = "200", description = "Done; the mahalla with its new ETag")
@APIResponse(responseCode = "400", description = "malformed-body or validation")
@APIResponse(responseCode = "404", description = "mahalla-not-found: none, or not of the caller's territory")
@APIResponse(
        responseCode = "409",
        description = "mahalla-closed, stir-taken or outside-code-taken: the state of the registry does not allow it")
@APIResponse(responseCode = "412", description = "version-stale: somebody changed it since; read again")
@APIResponse(responseCode = "428", description = "if-match-missing")
class MahallaChangeResource {

    private final MahallaUpkeepService mahallas;

    MahallaChangeResource(MahallaUpkeepService mahallas) {
        this.mahallas = mahallas;
    }

    @PUT
    @Path("name")
    @Operation(
            operationId = "renameMahalla",
            summary = "Rename a mahalla",
            description = "In all four languages, from a day on; the name before stays in its history.")
    @APIResponse(
            responseCode = "422",
            description = "effective-day-refused: the day lies in the future, or before the present state began")
    public RestResponse<MahallaRecord> rename(
            @Parameter(description = "Code of the mahalla", example = "1726266031") @RestPath String code,
            @Parameter(description = "ETag of the version that is changed", required = true, example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid Naming naming) {
        return answer(mahallas.rename(code, ifMatch, naming));
    }

    @PUT
    @Path("boundary")
    @Operation(
            operationId = "redrawMahalla",
            summary = "Redraw the boundary of a mahalla",
            description =
                    "GeoJSON Polygon or MultiPolygon with holes. A ring that is badly written or drawn is refused with the place of the fault.")
    @APIResponse(
            responseCode = "422",
            description = "boundary-refused or effective-day-refused; errors points at the place")
    public RestResponse<MahallaRecord> redraw(
            @Parameter(description = "Code of the mahalla", example = "1726266031") @RestPath String code,
            @Parameter(description = "ETag of the version that is changed", required = true, example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid Drawing drawing) {
        return answer(mahallas.redraw(code, ifMatch, drawing));
    }

    @PUT
    @Path("point")
    @Operation(
            operationId = "setPointOfMahalla",
            summary = "Set the law-and-order point of a mahalla",
            description = "A point of the same district, or none.")
    @APIResponse(responseCode = "422", description = "point-of-other-district or effective-day-refused")
    public RestResponse<MahallaRecord> serveFrom(
            @Parameter(description = "Code of the mahalla", example = "1726266031") @RestPath String code,
            @Parameter(description = "ETag of the version that is changed", required = true, example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid ServingPoint serving) {
        return answer(mahallas.serveFrom(code, ifMatch, serving));
    }

    @PUT
    @Path("papers")
    @Operation(
            operationId = "setPapersOfMahalla",
            summary = "Set tax number and founding decision",
            description = "As a whole: what is left out is taken away.")
    @APIResponse(
            responseCode = "422",
            description = "effective-day-refused: the day lies in the future, or before the present state began")
    public RestResponse<MahallaRecord> document(
            @Parameter(description = "Code of the mahalla", example = "1726266031") @RestPath String code,
            @Parameter(description = "ETag of the version that is changed", required = true, example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid Papers papers) {
        return answer(mahallas.document(code, ifMatch, papers));
    }

    @PUT
    @Path("codes")
    @Operation(
            operationId = "setOutsideCodesOfMahalla",
            summary = "Set what other systems call a mahalla",
            description = "As a whole: what is left out is taken away. The same code of a system names one mahalla.")
    public RestResponse<MahallaRecord> knowAs(
            @Parameter(description = "Code of the mahalla", example = "1726266031") @RestPath String code,
            @Parameter(description = "ETag of the version that is changed", required = true, example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid OutsideCodes codes) {
        return answer(mahallas.knowAs(code, ifMatch, codes));
    }

    @POST
    @Path("closure")
    @Operation(
            operationId = "closeMahalla",
            summary = "Close a mahalla without successor",
            description = "Nothing is deleted: it gets a last day, and assignments and the seven end with it.")
    @APIResponse(
            responseCode = "422",
            description =
                    "effective-day-refused: the day lies in the future, or not after the day on which the present state began")
    public RestResponse<MahallaRecord> close(
            @Parameter(description = "Code of the mahalla", example = "1726266031") @RestPath String code,
            @Parameter(description = "ETag of the version that is changed", required = true, example = "\"1\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid Closure closure) {
        return answer(mahallas.close(code, ifMatch, closure));
    }

    private static RestResponse<MahallaRecord> answer(MahallaRecord mahalla) {
        return Answers.ok(mahalla.version(), mahalla);
    }
}
