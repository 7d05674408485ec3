package uz.aloqa.mahalla.region;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uz.aloqa.mahalla.caching.PubliclyCached;
import uz.aloqa.platform.paging.Page;

@Path("/api/v1/regions")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Registry", description = "Regions, districts and mahallas, and who is responsible for them. Public.")
class RegionResource {

    private final RegionRepository regions;

    RegionResource(RegionRepository regions) {
        this.regions = regions;
    }

    @GET
    @PubliclyCached(seconds = 300)
    @Operation(
            operationId = "listRegions",
            summary = "All regions",
            description = "The 14 regions by SOATO code, on one page.")
    @APIResponse(responseCode = "200", description = "The regions")
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    public Page<RegionView> list() {
        return new Page<>(regions.byCode().stream().map(RegionView::of).toList(), null);
    }
}
