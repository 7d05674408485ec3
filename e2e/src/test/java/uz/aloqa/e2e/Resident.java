package uz.aloqa.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A resident who files appeals and follows them. */
final class Resident extends Person {

    Resident(Door door, String user, UnaryOperator<String> tokens) {
        super(door, user, tokens);
    }

    Appeal file(Wish wish) {
        return Appeal.of(create(APPEALS, wish.body()).expect(201));
    }

    JsonNode write(Appeal appeal, String text) {
        return create(appeal.path() + "/messages", Map.of("text", text))
                .expect(201)
                .body();
    }

    Reply rate(Appeal seen, int score, String comment) {
        return change(seen.path() + "/rating", seen.etag(), Map.of("score", score, "comment", comment));
    }

    Reply withdraw(Appeal seen, String reason) {
        return change(seen.path() + "/withdrawal", seen.etag(), Map.of("reason", reason));
    }
}
