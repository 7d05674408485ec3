package uz.aloqa.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What came back. */
record Reply(int status, String text, HttpHeaders headers) {

    Reply expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("answered with " + status + " instead of " + wanted + ": " + text);
        }
        return this;
    }

    /** An error of that status and name, said the way every error of the platform is said. */
    Reply expectProblem(int wanted, String type) {
        expect(wanted);
        if (!contentType().startsWith("application/problem+json")) {
            throw new AssertionError("not application/problem+json but " + contentType() + ": " + text);
        }
        JsonNode problem = body();
        if (!problem.path("type").asText().equals(type)
                || problem.path("status").asInt() != wanted
                || problem.path("detail").asText().isBlank()
                || problem.path("title").asText().isBlank()
                || problem.path("instance").asText().isBlank()
                || problem.path("traceId").asText().isBlank()) {
            throw new AssertionError("not the problem " + type + " with all its parts: " + text);
        }
        return this;
    }

    JsonNode body() {
        try {
            return Door.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    String contentType() {
        return header("Content-Type");
    }

    String etag() {
        return header("ETag");
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
