package uz.aloqa.notification.eventlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event as integrators get it: CloudEvents 1.0, structured JSON. */
@Schema(name = "CloudEvent", description = "An event, CloudEvents 1.0 in structured JSON")
public record CloudEvent(
        @Schema(examples = "1.0", required = true) String specversion,

        @Schema(
                description = "The same however often it is sent: drop what you have seen",
                examples = "019ab3a0-0000-7000-8000-0000000000e1",
                required = true)
        String id,

        @Schema(description = "The service that it happened in", examples = "/appeals-service", required = true)
        String source,

        @Schema(examples = "uz.aloqa.appeal-registered.v1", required = true)
        String type,

        @Schema(description = "UTC", examples = "2026-11-23T05:30:00Z", required = true)
        String time,

        @Schema(
                description = "Key of what it happened to: an id, or like mahalla:1726266001",
                examples = "019ab3a0-0000-7000-8000-000000000001",
                required = true)
        String subject,

        @Schema(examples = "application/json", required = true)
        String datacontenttype,

        @Schema(
                description = "Id of what it happened to; events of one are ordered by sequence",
                examples = "019ab3a0-0000-7000-8000-000000000001",
                required = true)
        String partitionkey,

        @Schema(description = "Number of the event among those of one partitionkey", examples = "1", required = true)
        String sequence,

        @Schema(
                description = "The facts, as docs/asyncapi describes them",
                examples =
                        "{\"type\":\"AppealRegistered\",\"appealId\":\"019ab3a0-0000-7000-8000-000000000001\",\"number\":\"26-1726266-000123-2\"}",
                required = true)
        Map<String, Object> data) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Object>> FACTS = new TypeReference<>() {};

    /** The media type that it is sent with. */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    /** Copies nothing: the facts are read once and written once, in their order. */
    public CloudEvent {
        data = Collections.unmodifiableMap(data);
    }

    static Map<String, Object> facts(ObjectNode data) {
        return JSON.convertValue(data, FACTS);
    }

    /** An event without an aggregate of ours, like a test. */
    public static CloudEvent of(String id, String source, String type, String time, String subject, ObjectNode data) {
        return new CloudEvent("1.0", id, source, type, time, subject, "application/json", subject, "1", facts(data));
    }

    /** Its JSON, the same bytes for every attempt and every reader. */
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static CloudEvent parse(String json) {
        try {
            return JSON.readValue(json, CloudEvent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
