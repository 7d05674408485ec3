package uz.aloqa.notification.announcement.cap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import uz.aloqa.notification.caching.PubliclyCached;
import uz.aloqa.platform.problem.Problem;

/** Alerts for other systems. */
@Path("/api/v1")
@RunOnVirtualThread
class CapResource {

    static final String EXAMPLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
              <identifier>aloqa-019ab3a0-0000-7000-8000-0000000000f1-1</identifier>
              <sender>axborot@aloqa.example</sender>
              <sent>2026-11-24T09:00:00+05:00</sent>
              <status>Actual</status>
              <msgType>Alert</msgType>
              <scope>Public</scope>
              <info>
                <language>uz-Latn</language>
                <category>Safety</category>
                <event>Yunusobodda gaz sizishi</event>
                <responseType>Evacuate</responseType>
                <urgency>Immediate</urgency>
                <severity>Extreme</severity>
                <certainty>Observed</certainty>
                <headline>Yunusobodda gaz sizishi</headline>
                <area>
                  <areaDesc>Xaritada belgilangan hudud</areaDesc>
                  <circle>41.3421,69.2748 0.8</circle>
                </area>
              </info>
            </alert>
            """;

    private final CapService cap;

    CapResource(CapService cap) {
        this.cap = cap;
    }

    /** The public's. */
    @GET
    @Path("/alerts/{id}/cap")
    @Produces(CapDocument.MEDIA_TYPE)
    @PermitAll
    @PubliclyCached(seconds = 15)
    @Tag(name = "Alerts", description = "Alerts for other systems, as CAP 1.2")
    @Operation(operationId = "getAlertAsCap", summary = "An alert as a CAP 1.2 document", description = """
                    The latest message about it: Alert, Update or Cancel, which refer to all earlier ones. One info for
                    each language, times by the clock of Tashkent, geocodes by SOATO and by the mahalla's code. Exercises
                    and tests are not here.
                    """)
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content =
                    @Content(
                            mediaType = CapDocument.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "alert", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The answer of that If-None-Match still holds")
    @APIResponse(
            responseCode = "404",
            description = "announcement-not-found; no-alert: it says nothing of a danger",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public byte[] latest(@RestPath UUID id) {
        return cap.latest(id);
    }
}
