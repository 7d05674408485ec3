package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An officer: a prevention inspector, a duty officer, a head or somebody of the main department. */
final class Officer extends Person {

    Officer(Door door, String user, UnaryOperator<String> tokens) {
        super(door, user, tokens);
    }

    JsonNode ask(Appeal appeal, String text) {
        return create(appeal.path() + "/messages", Map.of("text", text))
                .expect(201)
                .body();
    }

    Reply answer(Appeal seen, String outcome, String text) {
        return change(seen.path() + "/answer", seen.etag(), Map.of("outcome", outcome, "text", text));
    }

    Reply assign(Appeal seen, String inspectorId, String note) {
        return change(seen.path() + "/assignment", seen.etag(), Map.of("inspectorId", inspectorId, "note", note));
    }
}
