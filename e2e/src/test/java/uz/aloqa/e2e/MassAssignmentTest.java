package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Mass assignment (OWASP API3, broken object property level authorisation): what an answer shows can't be set by adding it to
 * a body that is good otherwise. Every such field is refused by name, before anything is done.
 */
@OnThePlatform
class MassAssignmentTest {

    /** What an attacker tries whatever the answer shows. */
    private static final List<String> TEMPTING = List.of(
            "id",
            "version",
            "status",
            "state",
            "number",
            "dueAt",
            "dueOn",
            "executor",
            "applicantId",
            "userId",
            "roles",
            "department",
            "createdAt");

    /** Bodies of other companies' making: what they don't know is passed over, as their makers want it. */
    private static final Set<String> PASS_OVER = Set.of("reportEskiz", "reportPlayMobile", "updateTelegram");

    private final World world;

    MassAssignmentTest(World world) {
        this.world = world;
        world.enrolStrangers();
    }

    @Test
    void noFieldThatOnlyAnAnswerHasTakesEffect() {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (PublishedOperation operation : PublishedOperation.all()) {
            if (!operation.takesJson() || !operation.bodySchema().isObject() || PASS_OVER.contains(operation.id())) {
                continue;
            }
            Person person = world.somebodyWho(operation);
            JsonNode valid = ValidBody.of(operation);
            for (String field : strange(operation.bodySchema(), operation.answerSchema())) {
                ObjectNode body = valid.deepCopy();
                body.put(field, "1");
                tried++;
                judge(wrong, person, operation, body, "/" + field);
            }
            for (Map.Entry<String, Schema> part :
                    operation.bodySchema().properties().entrySet()) {
                if (part.getValue().isObject() && valid.path(part.getKey()).isObject()) {
                    ObjectNode body = valid.deepCopy();
                    String field = strange(part.getValue(), operation.answerSchema())
                            .iterator()
                            .next();
                    ((ObjectNode) body.path(part.getKey())).put(field, "1");
                    tried++;
                    judge(wrong, person, operation, body, "/" + part.getKey() + "/" + field);
                }
            }
        }
        Measured.say("mass assignment: %d fields tried, %d wrong".formatted(tried, wrong.size()));
        assertThat(wrong).isEmpty();
    }

    /** Fields that the answer has, or that tempt, and the body doesn't. */
    private static Set<String> strange(Schema body, Schema answer) {
        Set<String> fields = new TreeSet<>(answer.properties().keySet());
        fields.addAll(TEMPTING);
        fields.removeAll(body.properties().keySet());
        return fields;
    }

    private static void judge(
            List<String> wrong, Person person, PublishedOperation operation, ObjectNode body, String pointer) {
        try {
            Reply reply = person.tryCall(operation.method(), operation.path(), operation.bodyType(), body.toString());
            boolean isNamed = reply.status() == 400
                    && reply.body().path("type").asText().endsWith(":malformed-body")
                    && reply.body().path("errors").findValuesAsText("pointer").contains(pointer);
            if (!isNamed) {
                wrong.add("%s with %s: %d %s".formatted(operation, pointer, reply.status(), reply.text()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(operation.toString(), e);
        }
    }
}
