package uz.aloqa.platform;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.idempotency.Idempotency;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.BadRequest;
import uz.aloqa.platform.problem.Conflict;
import uz.aloqa.platform.problem.Forbidden;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.problem.RuleViolation;
import uz.aloqa.platform.security.Roles;

/** A service in small, to see what its callers see. */
@Path("/tested")
@RunOnVirtualThread
public class TestedResource {

    static final AtomicInteger EFFECTS = new AtomicInteger();
    private static final Text WORDS = Text.of("lotin", "кирилл", "русский", "english");

    private final Idempotency idempotency;

    TestedResource(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    public record Place(@Max(90) double lat) {}

    public record Filing(
            @NotBlank String text, @NotNull @Valid Place place) {}

    public record Receipt(int number) {}

    public record Meeting(Instant at, LocalDate day) {}

    @POST
    @Path("meetings")
    public Meeting meet(Meeting meeting) {
        return meeting;
    }

    @POST
    @Path("filings")
    public Receipt file(@Valid Filing filing) {
        return new Receipt(filing.text().length());
    }

    @POST
    @Path("once")
    @RolesAllowed(Roles.CITIZEN)
    public Receipt once(@HeaderParam("Idempotency-Key") String key, Filing filing) {
        return idempotency.once("file", key, filing, Receipt.class, () -> {
            if (filing.text().equals("fails")) {
                throw new Conflict("fails", WORDS);
            }
            return new Receipt(EFFECTS.incrementAndGet());
        });
    }

    @GET
    @Path("ids/{id}")
    public String id(@PathParam("id") UUID id, @QueryParam("limit") @Max(5) Integer limit) {
        return id.toString();
    }

    @GET
    @Path("version")
    public String version(@HeaderParam("If-Match") String ifMatch) {
        ETags.require(ifMatch, 3);
        return "changed";
    }

    @GET
    @Path("closed")
    @RolesAllowed(Roles.OPS)
    public String closed() {
        return "open";
    }

    @GET
    @Path("broken")
    public String broken() {
        throw new IllegalStateException("SELECT secret FROM uz.aloqa.internals");
    }

    @GET
    @Path("away/{state}")
    public String away(@PathParam("state") String state) {
        throw new IllegalStateException(new SQLException("terminating connection", state));
    }

    @GET
    @Path("rules/{kind}")
    public String rule(@PathParam("kind") String kind) {
        throw switch (kind) {
            case "bad" -> new BadRequest("bad", WORDS);
            case "forbidden" -> new Forbidden("forbidden-here", WORDS);
            case "missing" -> new NotFound("missing", WORDS);
            case "conflict" -> new Conflict("conflict", WORDS);
            default -> new RuleViolation("rule", WORDS);
        };
    }
}
