package uz.aloqa.notification.channel.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** What a provider answered. */
public sealed interface Reply {

    /**
     * An answer whose status and headers came.
     *
     * @param status HTTP status code
     * @param headers of the answer
     * @param body null when it broke off, took too long or was too long: the status alone may tell enough
     */
    record Answer(int status, HttpHeaders headers, @Nullable String body) implements Reply {

        private static final JsonMapper JSON = new JsonMapper();

        /** Whether the status is one of success. */
        public boolean isSuccess() {
            return status / 100 == 2;
        }

        /** The body as JSON, whatever type it claims to be; a missing node when it isn't, not even after an error. */
        public JsonNode json() {
            if (body == null || body.isBlank()) {
                return MissingNode.getInstance();
            }
            try {
                return JSON.readTree(body);
            } catch (JacksonException e) {
                return MissingNode.getInstance();
            }
        }

        /** Neither headers nor body: they may hold tokens and addresses. */
        @Override
        public String toString() {
            return "Answer[" + status + "]";
        }
    }

    /**
     * No answer.
     *
     * @param reason short and the same for the same cause
     */
    record Silence(String reason) implements Reply {}
}
