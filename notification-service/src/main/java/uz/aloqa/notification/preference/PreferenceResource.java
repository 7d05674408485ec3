package uz.aloqa.notification.preference;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.etag.ETags;
import uz.aloqa.platform.security.CurrentUser;

/** The caller's choices. */
@Path("/api/v1/notification-preferences")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Preferences",
        description = "What the caller wants to be told, on which ways and when; contacts, consent, what to follow")
class PreferenceResource {

    private final PreferenceService preferences;
    private final CurrentUser user;

    PreferenceResource(PreferenceService preferences, CurrentUser user) {
        this.preferences = preferences;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "getPreferences",
            summary = "Read one's choices",
            description =
                    "Whoever has chosen nothing gets everything in the inbox and its stream, and nothing elsewhere.")
    @APIResponse(
            responseCode = "200",
            description = "The choices; their ETag is for a change",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = PreferencesView.class)))
    public RestResponse<PreferencesView> mine() {
        return answer(preferences.of(user.id()));
    }

    @PUT
    @Operation(
            operationId = "putPreferences",
            summary = "Choose",
            description =
                    "Replaces all choices. A way other than the inbox works when its contact is verified and consent "
                            + "for its purpose is in force; both may come before or after the choice.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "evenings are quiet", value = """
                    {"language": "uz-Latn",
                     "topics": [{"topic": "APPEAL", "channels": ["EMAIL", "SMS"]},
                                {"topic": "ALERT", "channels": ["SMS", "WEB_PUSH"]}],
                     "quietHours": {"from": "22:00", "to": "07:00"},
                     "digest": "DAILY",
                     "leastSeverity": "MODERATE",
                     "home": {"mahalla": "1726266001"}}""")))
    @APIResponse(
            responseCode = "200",
            description = "The choices as they are kept, with their new ETag",
            content = @Content(schema = @Schema(implementation = PreferencesView.class)))
    @APIResponse(responseCode = "400", description = "A field breaks its limits")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the current one")
    @APIResponse(responseCode = "422", description = "place-unknown: not in the registry; not-for-choice")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<PreferencesView> choose(
            @Parameter(description = "The ETag that was read", example = "\"3\"")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    @Nullable
                    String ifMatch,
            @NotNull @Valid PreferencesRequest wanted) {
        return answer(preferences.choose(Caller.of(user), ifMatch, wanted));
    }

    private static RestResponse<PreferencesView> answer(PreferencesView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, ETags.of(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
