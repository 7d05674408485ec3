package uz.aloqa.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AssignmentRole;
import uz.aloqa.contracts.AssignmentState;
import uz.aloqa.contracts.InspectorState;
import uz.aloqa.contracts.MahallaState;
import uz.aloqa.contracts.SuccessionKind;
import uz.aloqa.contracts.SuccessorState;
import uz.aloqa.contracts.Topics;
import uz.aloqa.platform.time.Tashkent;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "appeals")
class RegistryReadModelTest {

    private static final String MAHALLA = "1726266903";
    private static final double[] OLD_PLACE = {41.405, 69.285};
    private static final double[] NEW_PLACE = {41.425, 69.285};

    @BeforeAll
    static void theRegistryIsKnown() {
        Town.stands();
    }

    @Test
    void anOlderStateNeverOverwritesANewerOne() {
        InspectorState newest = new InspectorState(
                new UUID(0xCC, 90), new UUID(0xAA, 90), "Yangi", "kapitan", null, Town.point(1), false, true, 5);
        InspectorState older = new InspectorState(
                new UUID(0xCC, 90), new UUID(0xAA, 90), "Eski", "leytenant", null, Town.point(1), false, true, 3);
        Town.tell(newest);
        Town.tell(older);
        Town.tell(marker(1));
        Town.eventually(() -> known(marker(1)));
        assertThat(Town.number("select version from registry_inspector where id = '" + newest.id() + "'"))
                .isEqualTo(5);
    }

    @Test
    void aMovedBoundaryMovesTheFilings() {
        Town.tell(Town.mahalla(MAHALLA, Town.YUNUSOBOD, null, Town.square(41.40, 69.28, 0.01), 1));
        Town.eventually(() -> MAHALLA.equals(mahallaOfAFilingAt(OLD_PLACE)));
        Town.tell(Town.mahalla(MAHALLA, Town.YUNUSOBOD, null, Town.square(41.42, 69.28, 0.01), 2));
        Town.eventually(() -> MAHALLA.equals(mahallaOfAFilingAt(NEW_PLACE)));
        assertThat(mahallaOfAFilingAt(OLD_PLACE)).isNull();
    }

    @Test
    void aSubstituteOnDutyTodayGetsTheAppeals() {
        LocalDate today = LocalDate.now(Clock.system(Tashkent.ZONE));
        String mahalla = "1726266904";
        Town.tell(Town.assignment(41, Town.INSPECTOR1.id(), mahalla, AssignmentRole.PRIMARY, 1));
        Town.tell(new AssignmentState(
                new UUID(0xDD, 42),
                Town.COLLEAGUE.id(),
                mahalla,
                AssignmentRole.SUBSTITUTE,
                today.minusDays(3),
                today,
                1));
        Town.tell(new AssignmentState(
                new UUID(0xDD, 43),
                Town.SENIOR.id(),
                mahalla,
                AssignmentRole.SUBSTITUTE,
                today.minusDays(30),
                today.minusDays(1),
                1));
        Town.tell(Town.mahalla(mahalla, Town.YUNUSOBOD, Town.point(1), null, 1));
        Town.eventually(() ->
                Town.number("select count(*) from registry_assignment where mahalla_code = '" + mahalla + "'") == 3
                        && Town.number("select count(*) from registry_mahalla where code = '" + mahalla + "'") == 1);
        Map<String, Object> filing = Map.of("kind", "APPLICATION", "text", "Matn", "mahallaCode", mahalla);
        assertThat(Api.filed(filing).getString("executor.inspectorId"))
                .isEqualTo(Town.COLLEAGUE.id().toString());
    }

    @Test
    void aMahallaThatWasMergedIntoAnotherGetsNoAppealsAnyMore() {
        LocalDate today = LocalDate.now(Clock.system(Tashkent.ZONE));
        String gone = "1726266906";
        Town.tell(Town.mahalla(gone, Town.YUNUSOBOD, Town.point(1), Town.square(41.44, 69.28, 0.01), 1));
        Town.tell(new MahallaState(
                gone,
                Town.YUNUSOBOD,
                Town.point(1),
                Town.name("Mahalla " + gone),
                Town.square(41.44, 69.28, 0.01),
                null,
                today.minusDays(1),
                "201122337",
                List.of(),
                List.of(new SuccessorState(Town.BOGISHAMOL, SuccessionKind.MERGED, today)),
                null,
                2));
        Town.eventually(() ->
                Town.number("select count(*) from registry_mahalla where version = 2 and code = '" + gone + "'") == 1);

        Map<String, Object> chosen = Map.of("kind", "APPLICATION", "text", "Matn", "mahallaCode", gone);
        Api.as("citizen1")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(chosen)
                .post("/api/v1/appeals")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:appeals-service:place-unknown"));
        Town.eventually(() -> mahallaOfAFilingAt(new double[] {41.445, 69.285}) == null);
    }

    @Test
    void nonsenseOnTheTopicStopsNothing() {
        Events.of(Map.of("type", "RegionState"))
                .key("region:poison")
                .header("ce_partitionkey", new UUID(0xEE, 1).toString())
                .payload("{not json".getBytes(StandardCharsets.UTF_8))
                .to(Topics.REGISTRY_V1);
        Events.of(Map.of()).key("region:tombstone").payload(null).to(Topics.REGISTRY_V1);
        Town.tell(Town.mahalla(
                "1726266905",
                Town.YUNUSOBOD,
                null,
                JsonNodeFactory.instance.objectNode().put("type", "Circle"),
                1));
        for (int i = 2; i < 12; i++) {
            // ten keys spread over the partitions, so that some follow the nonsense
            Town.tell(marker(i));
            int number = i;
            Town.eventually(() -> known(marker(number)));
        }
        assertThat(mahallaOfAFilingAt(Town.IN_BOGISHAMOL)).isEqualTo(Town.BOGISHAMOL);
    }

    private static InspectorState marker(int number) {
        return Town.inspector(900 + number, new UUID(0xAA, 900 + number), Town.point(2), false);
    }

    private static boolean known(InspectorState inspector) {
        return Town.number("select count(*) from registry_inspector where id = '" + inspector.id() + "'") == 1;
    }

    private static String mahallaOfAFilingAt(double[] point) {
        Map<String, Object> filing = Api.filing(point);
        filing.put("districtSoato", Town.YUNUSOBOD);
        return Api.filed(filing).getString("mahalla.code");
    }
}
