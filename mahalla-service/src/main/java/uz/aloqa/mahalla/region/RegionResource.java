package uz.aloqa.mahalla.region;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import uz.aloqa.mahalla.caching.PubliclyCached;
import uz.aloqa.mahalla.registry.AsOf;
import uz.aloqa.platform.paging.Page;

@Path("/api/v1/regions")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Registry", description = "Regions, districts and mahallas, and who is responsible for them. Public.")
class RegionResource {

    private final RegionRepository regions;
    private final Clock clock;

    RegionResource(RegionRepository regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    @GET
    @PubliclyCached(seconds = 300)
    @Operation(
            operationId = "listRegions",
            summary = "All regions",
            description = "The 14 regions by SOATO code, on one page; the same on every day that the registry knows.")
    @APIResponse(responseCode = "200", description = "The regions")
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(responseCode = "400", description = "malformed-parameter: there is no such day")
    public Page<RegionView> list(
            @Parameter(description = AsOf.PARAMETER, example = "2026-03-01") @RestQuery @Nullable LocalDate on) {
        AsOf.day(on, clock);
        return new Page<>(regions.byCode().stream().map(RegionView::of).toList(), null);
    }
}
