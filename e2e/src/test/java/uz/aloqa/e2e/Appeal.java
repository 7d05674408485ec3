package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** An appeal as it was seen once. */
record Appeal(JsonNode view, String etag) {

    static Appeal of(Reply reply) {
        return new Appeal(reply.body(), reply.etag());
    }

    UUID id() {
        return UUID.fromString(text("id"));
    }

    String path() {
        return Person.APPEALS + "/" + id();
    }

    String number() {
        return text("number");
    }

    String status() {
        return text("status");
    }

    String executor() {
        return view.path("executor").path("userId").asText();
    }

    String text(String field) {
        return view.path(field).asText();
    }

    JsonNode at(String field) {
        return view.path(field);
    }
}
