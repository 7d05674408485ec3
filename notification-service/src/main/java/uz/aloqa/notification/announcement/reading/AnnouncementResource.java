package uz.aloqa.notification.announcement.reading;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AnnouncementKind;
import uz.aloqa.notification.caching.PubliclyCached;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.paging.PageLimit;
import uz.aloqa.platform.problem.Problem;

/** What everybody may read. */
@Path("/api/v1/announcements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
@Tag(name = "Announcements", description = "What the information centre tells everybody")
class AnnouncementResource {

    private final ReadingService reading;

    AnnouncementResource(ReadingService reading) {
        this.reading = reading;
    }

    /** Lists. */
    @GET
    @PubliclyCached(seconds = 15)
    @Operation(operationId = "listAnnouncements", summary = "What the information centre tells", description = """
                    Newest first. Of region, district and mahalla the narrowest counts: what concerns any part of that
                    place, and what is meant for all of the district or region around it. Without login, cacheable; each
                    item in the language of `lang`, else of Accept-Language, else in the nearest one that it exists in:
                    the other script for Uzbek, Uzbek in Cyrillic letters for Russian, Russian for English, at last
                    Uzbek in Latin script. The header Link names the Atom feed of the place.
                    """)
    @APIResponse(responseCode = "200", description = "A page of announcements")
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "400",
            description = "malformed-parameter, language-unknown, cursor-malformed or limit-out-of-range",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<Page<AnnouncementView>> list(
            @Parameter(description = "SOATO of a region", example = "1726")
                    @Pattern(regexp = "\\d{4}")
                    @RestQuery
                    @Nullable
                    String region,
            @Parameter(description = "SOATO of a district", example = "1726266")
                    @Pattern(regexp = "\\d{7}")
                    @RestQuery
                    @Nullable
                    String district,
            @Parameter(description = "Code of a mahalla", example = "1726266001")
                    @Pattern(regexp = "[0-9A-Za-z-]{1,20}")
                    @RestQuery
                    @Nullable
                    String mahalla,
            @Parameter(description = "Only this kind", example = "WARNING") @RestQuery @Nullable AnnouncementKind kind,
            @Parameter(description = "Only what changed at or after; ended ones too", example = "2026-11-24T00:00:00Z")
                    @RestQuery
                    @Nullable
                    Instant since,
            @Parameter(description = "Also what is cancelled or expired", example = "false") @RestQuery @Nullable
                    Boolean ended,
            @Parameter(description = "Words of headline or body, in any language", example = "velosiped")
                    @Size(max = 100)
                    @RestQuery
                    @Nullable
                    String q,
            @Parameter(description = "uz-Latn, uz-Cyrl, ru or en", example = "ru") @RestQuery @Nullable String lang,
            @Parameter(description = "The field next of the page before") @RestQuery @Nullable String cursor,
            @Parameter(description = "1 to 200, else 50", example = "50") @RestQuery @Nullable Integer limit) {
        String place = mahalla != null ? mahalla : district != null ? district : region;
        Scope scope =
                new Scope(place, reading.above(place), kind, false, since, Boolean.TRUE.equals(ended), blankIsNull(q));
        Page<AnnouncementView> page = reading.list(scope, cursor, PageLimit.of(limit), reading.language(lang));
        RestResponse.ResponseBuilder<Page<AnnouncementView>> answer = RestResponse.ResponseBuilder.ok(page);
        if (place != null) {
            String kindOfPlace = mahalla != null ? "mahallas" : district != null ? "districts" : "regions";
            answer.header(
                    HttpHeaders.LINK,
                    "</api/v1/feeds/" + kindOfPlace + "/" + place
                            + ".atom>; rel=\"alternate\"; type=\"application/atom+xml\"");
        }
        return answer.build();
    }

    /** Shows. */
    @GET
    @Path("/{id}")
    @PubliclyCached(seconds = 15)
    @Operation(
            operationId = "getAnnouncement",
            summary = "One announcement",
            description = "As it is now; one that is cancelled or expired says so. Without login, cacheable.")
    @APIResponse(responseCode = "200", description = "The announcement in one language")
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "404",
            description = "announcement-not-found: there is none that everybody may read",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public AnnouncementView get(
            @RestPath UUID id,
            @Parameter(description = "uz-Latn, uz-Cyrl, ru or en", example = "ru") @RestQuery @Nullable String lang) {
        return AnnouncementView.of(reading.get(id), reading.language(lang));
    }

    private static @Nullable String blankIsNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words;
    }
}
