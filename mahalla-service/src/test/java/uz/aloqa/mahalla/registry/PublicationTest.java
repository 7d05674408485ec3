package uz.aloqa.mahalla.registry;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AssignmentState;
import uz.aloqa.contracts.DistrictState;
import uz.aloqa.contracts.EventTypes;
import uz.aloqa.contracts.InspectorState;
import uz.aloqa.contracts.MahallaState;
import uz.aloqa.contracts.PointState;
import uz.aloqa.contracts.RegionState;
import uz.aloqa.contracts.RegistryEntity;
import uz.aloqa.contracts.SevenMemberState;
import uz.aloqa.contracts.Topics;
import uz.aloqa.platform.geo.GeoJson;
import uz.aloqa.testkit.DemoUser;
import uz.aloqa.testkit.Event;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "mahalla")
class PublicationTest {

    /** Other tests add rows of their own, under keys of another make. */
    private static final Pattern SEED_KEY =
            Pattern.compile("(region|district|mahalla):\\d+|(point|inspector|assignment|seven-member):d0000000-.*");

    private static final int SEED = 14 + 206 + 5 + 22 + 14 + 22 + 31;

    @Test
    void aConsumerBuildsTheWholeRegistryFromTheTopicAlone() {
        Collection<RegistryEntity> model = modelOf(seedOnTheTopic());

        assertThat(model.stream().collect(groupingBy(RegistryEntity::getClass, counting())))
                .containsEntry(RegionState.class, 14L)
                .containsEntry(DistrictState.class, 206L)
                .containsEntry(PointState.class, 5L)
                .containsEntry(MahallaState.class, 22L)
                .containsEntry(InspectorState.class, 14L)
                .containsEntry(AssignmentState.class, 22L)
                .containsEntry(SevenMemberState.class, 31L);
        assertThat(model).allMatch(state -> state.version() >= 1);
        assertThat(only(MahallaState.class, model))
                .allSatisfy(mahalla ->
                        assertThat(GeoJson.read(mahalla.boundary()).isValid()).isTrue());
    }

    @Test
    void everyStateIsACloudEventKeyedAndVersionedByItsEntity() {
        assertThat(seedOnTheTopic()).allSatisfy(event -> {
            RegistryEntity state = event.as(RegistryEntity.class);
            assertThat(event.key()).isEqualTo(state.key());
            assertThat(event.sequence()).isEqualTo(state.version());
            assertThat(event.header("ce_partitionkey"))
                    .isEqualTo(state.aggregateId().toString());
            assertThat(event.header("ce_source")).isEqualTo("/mahalla-service");
            assertThat(event.type()).isEqualTo(EventTypes.of(state));
        });
    }

    @Test
    void theInspectorsOfTheDemoAreUsersWhoCanSignIn() {
        assertThat(only(InspectorState.class, modelOf(seedOnTheTopic())))
                .extracting(InspectorState::userId, InspectorState::fullName)
                .contains(
                        tuple(
                                DemoUser.named("inspector1").id(),
                                DemoUser.named("inspector1").name()),
                        tuple(
                                DemoUser.named("inspector2").id(),
                                DemoUser.named("inspector2").name()));
    }

    private static List<Event> seedOnTheTopic() {
        return ofTheSeed(
                Events.read(Topics.REGISTRY_V1, all -> modelOf(ofTheSeed(all)).size() >= SEED, Duration.ofSeconds(60)));
    }

    private static List<Event> ofTheSeed(List<Event> events) {
        return events.stream()
                .filter(event -> SEED_KEY.matcher(event.key()).matches())
                .toList();
    }

    /** The last state of each entity: what compaction leaves. */
    private static Collection<RegistryEntity> modelOf(List<Event> events) {
        Map<String, RegistryEntity> model = new HashMap<>();
        events.forEach(event -> model.put(event.key(), event.as(RegistryEntity.class)));
        return model.values();
    }

    private static <T extends RegistryEntity> List<T> only(Class<T> type, Collection<RegistryEntity> model) {
        return model.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
