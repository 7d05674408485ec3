package uz.aloqa.notification.eventlog;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.security.Roles;

/** Events for integrators who come and ask. */
@Path("/api/v1/events")
@RolesAllowed(Roles.INTEGRATOR)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "What happened, for integrators: the log that webhooks are sent from")
class EventsResource {

    private final EventReader reader;
    private final IntegratorService integrators;

    EventsResource(EventReader reader, IntegratorService integrators) {
        this.reader = reader;
        this.integrators = integrators;
    }

    @GET
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "listEvents",
            summary = "Read what happened since a cursor",
            description =
                    "For systems that cannot take webhooks. Events come in the order of the log, each exactly once as "
                            + "long as the cursor is kept with what was made of them; those of one partitionkey in their sequence. "
                            + "Everybody sees the registry and open announcements; events of a district are seen by accounts whose "
                            + "department it lies in and by tokens with the scope events.national. The log goes back 30 days.")
    @APIResponse(responseCode = "200", description = "The next events; none when nothing happened within wait")
    @APIResponse(
            responseCode = "400",
            description = "cursor-malformed, limit-out-of-range, event-type-unknown, validation")
    @APIResponse(responseCode = "403", description = "scope-missing: the token needs the scope events.read")
    @APIResponse(responseCode = "422", description = "cursor-expired: what follows the cursor is no longer kept")
    public EventPage list(
            @Parameter(description = "The field cursor of the page before; without it the oldest events come first")
                    @QueryParam("cursor")
                    @Nullable
                    String cursor,
            @Parameter(
                            description = "Without a cursor: begin at this time instead of the oldest event",
                            example = "2026-11-23T05:30:00Z")
                    @QueryParam("since")
                    @Nullable
                    OffsetDateTime since,
            @Parameter(
                            description = "Topics or types, separated by commas; all without it",
                            example = "appeals.v1,uz.aloqa.mahalla-state.v1")
                    @QueryParam("types")
                    @DefaultValue("")
                    String types,
            @Parameter(description = "1 to 200, else 50") @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = "How many seconds to wait for the first event, 0 to 20")
                    @QueryParam("wait")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(20)
                    int wait) {
        List<String> events = EventCatalogue.require(Arrays.stream(types.split(",", -1))
                .map(String::strip)
                .filter(type -> !type.isEmpty())
                .toList());
        return reader.read(
                integrators.caller(IntegratorScope.EVENTS_READ),
                cursor,
                since == null ? null : since.toInstant(),
                events,
                PageLimit.of(limit),
                Duration.ofSeconds(wait));
    }
}
