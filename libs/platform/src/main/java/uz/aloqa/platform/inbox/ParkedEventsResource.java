package uz.aloqa.platform.inbox;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.security.Roles;

/** Parked events for the operators; not routed by the gateway. */
@Path("/ops/parked-events")
@RolesAllowed(Roles.OPS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ParkedEventsResource {

    private final ParkedEvents parked;
    private final Inbox inbox;
    private final List<EventConsumer> consumers;

    ParkedEventsResource(ParkedEvents parked, Inbox inbox, @All List<EventConsumer> consumers) {
        this.parked = parked;
        this.inbox = inbox;
        this.consumers = consumers;
    }

    /** The answer to a replay. */
    public record Replay(int left) {}

    @GET
    @Operation(hidden = true)
    public List<ParkedEvents.Parked> list(@QueryParam("limit") @Nullable Integer limit) {
        return parked.list(PageLimit.of(limit));
    }

    @POST
    @Path("{consumer}/{aggregateId}/replay")
    @Operation(hidden = true)
    public Replay replay(@PathParam("consumer") String name, @PathParam("aggregateId") UUID aggregateId) {
        EventConsumer consumer = consumers.stream()
                .filter(c -> c.consumerName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("consumer-not-found", Text.same(name)));
        for (ReceivedEvent event : parked.ofAggregate(name, aggregateId)) {
            inbox.deliver(name, event, consumer::apply, consumer.gapless());
        }
        return new Replay(parked.ofAggregate(name, aggregateId).size());
    }
}
