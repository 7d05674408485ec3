package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every published operation against every role, cell by cell, before the running platform. The table of what is expected are the
 * committed OpenAPI document with its {@code x-roles}. Each request names a query parameter that no operation has, which is
 * refused after the roles were judged and before anything is done: 401 and 403 are the roles' answers, the refusal of the
 * parameter is that of an operation that would have begun.
 */
@OnThePlatform
class AccessMatrixTest {

    private static final int BEGUN = 400;
    private static final String BEGUN_NAME = ":unknown-parameter";
    private static final Map<String, String> PEOPLE = Map.ofEntries(
            Map.entry("citizen", "citizen1"),
            Map.entry("inspector", "inspector1"),
            Map.entry("duty-officer", "duty1"),
            Map.entry("department-head", "head1"),
            Map.entry("main-department", "region1"),
            Map.entry("press-officer", "press1"),
            Map.entry("registrar", "registrar1"),
            Map.entry("mahalla-staff", "staff1"),
            Map.entry("specialist", "specialist1"),
            Map.entry("auditor", "auditor1"),
            Map.entry("ops", "ops1"),
            Map.entry("developer", "developer1"));

    private final World world;

    AccessMatrixTest(World world) {
        this.world = world;
    }

    @Test
    void everyOperationBeginsForTheRolesItNamesAndForNobodyElse() {
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (PublishedOperation operation : PublishedOperation.all()) {
            cells++;
            judge(wrong, operation, "nobody", world.anybody(), operation.isOpen() ? BEGUN : 401);
            for (Map.Entry<String, String> one : PEOPLE.entrySet()) {
                cells++;
                judge(
                        wrong,
                        operation,
                        one.getKey(),
                        world.person(one.getValue()),
                        operation.allows(one.getKey()) ? BEGUN : 403);
            }
        }
        Measured.say("access matrix: %d cells, %d wrong".formatted(cells, wrong.size()));
        assertThat(wrong).isEmpty();
    }

    /** A user who may call it. */
    static String somebodyWho(PublishedOperation operation) {
        return PEOPLE.entrySet().stream()
                .filter(one -> operation.allows(one.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse("ops1");
    }

    private static void judge(
            List<String> wrong, PublishedOperation operation, String role, Person person, int expected) {
        try {
            Reply reply = person.tryCall(
                    operation.method(),
                    operation.path() + "?no-operation-has-this=1",
                    operation.bodyType(),
                    operation.bodyType().isEmpty() ? "" : "{}");
            // An answer to HEAD has no body to name its problem in.
            String type =
                    reply.text().isEmpty() ? "" : reply.body().path("type").asText();
            boolean isNamed = expected != BEGUN || operation.method().equals("HEAD") || type.endsWith(BEGUN_NAME);
            if (reply.status() != expected || !isNamed) {
                wrong.add("%s %s for %s: %d %s instead of %d"
                        .formatted(operation.method(), operation.path(), role, reply.status(), type, expected));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(operation.toString(), e);
        }
    }
}
