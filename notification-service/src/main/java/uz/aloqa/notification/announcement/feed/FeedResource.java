package uz.aloqa.notification.announcement.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import uz.aloqa.notification.caching.PubliclyCached;
import uz.aloqa.platform.problem.Problem;

/** Feeds for readers and for other systems. */
@Path("/api/v1")
@Produces(AtomDocument.MEDIA_TYPE)
@RunOnVirtualThread
@PermitAll
class FeedResource {

    private static final String EXAMPLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss" xml:lang="uz-Latn">
              <id>tag:aloqa.example,2026:district/1726266/uz-Latn</id>
              <title>Eʼlonlar: Yunusobod tumani</title>
              <updated>2026-11-24T04:00:00Z</updated>
              <author><name>Ichki ishlar organlarining axborot markazi</name></author>
              <entry xml:lang="uz-Latn">
                <id>tag:aloqa.example,2026:announcement/019ab3a0-0000-7000-8000-0000000000f1</id>
                <title>Yunusobodda gaz sizishi</title>
                <updated>2026-11-24T04:00:00Z</updated>
                <content type="text">Yunusobod tumani 4-mavzesida gaz quvuri shikastlandi.</content>
                <georss:circle>41.342100 69.274800 800</georss:circle>
              </entry>
            </feed>
            """;

    private final FeedService feeds;

    FeedResource(FeedService feeds) {
        this.feeds = feeds;
    }

    /** A region's. */
    @GET
    @Path("/feeds/regions/{soato}.atom")
    @PubliclyCached(seconds = 60)
    @Tag(name = "Feeds", description = "Atom feeds by place")
    @Operation(
            operationId = "getRegionFeed",
            summary = "Announcements of a region as an Atom feed",
            description = "Everything in force in the region and its districts, the newest 50.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content =
                    @Content(
                            mediaType = AtomDocument.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "feed", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "400",
            description = "language-unknown, or the code has the wrong form",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public byte[] region(
            @Parameter(description = "SOATO of four digits", example = "1726") @Pattern(regexp = "\\d{4}") @RestPath
                    String soato,
            @Parameter(description = "uz-Latn, uz-Cyrl, ru or en", example = "uz-Latn") @RestQuery @Nullable
                    String lang) {
        return feeds.of("region", soato, lang);
    }

    /** A district's. */
    @GET
    @Path("/feeds/districts/{soato}.atom")
    @PubliclyCached(seconds = 60)
    @Tag(name = "Feeds", description = "Atom feeds by place")
    @Operation(
            operationId = "getDistrictFeed",
            summary = "Announcements of a district as an Atom feed",
            description = "Everything in force in the district, its mahallas and the region around it, the newest 50.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content =
                    @Content(
                            mediaType = AtomDocument.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "feed", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "400",
            description = "language-unknown, or the code has the wrong form",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public byte[] district(
            @Parameter(description = "SOATO of seven digits", example = "1726266") @Pattern(regexp = "\\d{7}") @RestPath
                    String soato,
            @Parameter(description = "uz-Latn, uz-Cyrl, ru or en", example = "uz-Latn") @RestQuery @Nullable
                    String lang) {
        return feeds.of("district", soato, lang);
    }

    /** A mahalla's. */
    @GET
    @Path("/feeds/mahallas/{code}.atom")
    @PubliclyCached(seconds = 60)
    @Tag(name = "Feeds", description = "Atom feeds by place")
    @Operation(
            operationId = "getMahallaFeed",
            summary = "Announcements of a mahalla as an Atom feed",
            description = "Everything in force in the mahalla, and in all of its district or region, the newest 50.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content =
                    @Content(
                            mediaType = AtomDocument.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "feed", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "400",
            description = "language-unknown, or the code has the wrong form",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public byte[] mahalla(
            @Parameter(description = "Code of the registry", example = "1726266001")
                    @Pattern(regexp = "[0-9A-Za-z-]{1,20}")
                    @RestPath
                    String code,
            @Parameter(description = "uz-Latn, uz-Cyrl, ru or en", example = "uz-Latn") @RestQuery @Nullable
                    String lang) {
        return feeds.of("mahalla", code, lang);
    }

    /** All alerts. */
    @GET
    @Path("/alerts")
    @PubliclyCached(seconds = 15)
    @Tag(name = "Alerts", description = "Alerts for other systems, as CAP 1.2")
    @Operation(
            operationId = "listAlerts",
            summary = "The alerts in force as an Atom feed",
            description = "Each entry links to its CAP 1.2 document by a link of type application/cap+xml.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content =
                    @Content(
                            mediaType = AtomDocument.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "feed", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "400",
            description = "language-unknown",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public byte[] alerts(
            @Parameter(description = "uz-Latn, uz-Cyrl, ru or en", example = "uz-Latn") @RestQuery @Nullable
                    String lang) {
        return feeds.alerts(null, lang);
    }

    /** The alerts of a place. */
    @GET
    @Path("/alerts/places/{soato}")
    @PubliclyCached(seconds = 15)
    @Tag(name = "Alerts", description = "Alerts for other systems, as CAP 1.2")
    @Operation(
            operationId = "listAlertsOfPlace",
            summary = "The alerts in force in a region or district as an Atom feed",
            description = "Each entry links to its CAP 1.2 document by a link of type application/cap+xml.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content =
                    @Content(
                            mediaType = AtomDocument.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "feed", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "400",
            description = "language-unknown, or the code has the wrong form",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public byte[] alertsOf(
            @Parameter(description = "SOATO of a region or district", example = "1726266")
                    @Pattern(regexp = "\\d{4}|\\d{7}")
                    @RestPath
                    String soato,
            @Parameter(description = "uz-Latn, uz-Cyrl, ru or en", example = "uz-Latn") @RestQuery @Nullable
                    String lang) {
        return feeds.alerts(soato, lang);
    }
}
