package uz.aloqa.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/asyncapi describes every topic, made from the records themselves. */
class AsyncApiTest {

    private static final Path DOCUMENTS = Path.of(System.getProperty("aloqa.root", "../.."), "docs", "asyncapi");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    static Stream<Arguments> topics() {
        return Stream.of(
                Arguments.of(
                        Topics.REGISTRY_V1, "Aloqa: registry of mahallas", "mahalla-service", RegistryEntity.class),
                Arguments.of(Topics.APPEALS_V1, "Aloqa: appeals", "appeals-service", AppealEvent.class),
                Arguments.of(Topics.DIALOGUES_V1, "Aloqa: marks in dialogues", "appeals-service", DialogueEvent.class),
                Arguments.of(Topics.TASKS_V1, "Aloqa: tasks", "mahalla-service", TaskEvent.class),
                Arguments.of(Topics.RECEPTIONS_V1, "Aloqa: receptions", "mahalla-service", ReceptionEvent.class),
                Arguments.of(
                        Topics.REPORTS_V1,
                        "Aloqa: crime reports, tips and alarms",
                        "appeals-service",
                        ReportEvent.class),
                Arguments.of(
                        Topics.ANNOUNCEMENTS_V1,
                        "Aloqa: announcements",
                        "notification-service",
                        AnnouncementEvent.class),
                Arguments.of(
                        Topics.NOTIFICATIONS_V1,
                        "Aloqa: deliveries of notifications",
                        "notification-service",
                        NotificationEvent.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("topics")
    void theCommittedDocumentIsMadeFromTheRecords(String topic, String title, String service, Class<?> contract)
            throws IOException {
        Path file = DOCUMENTS.resolve(topic.substring(0, topic.indexOf('.')) + ".yaml");
        String made = YAML.writeValueAsString(new AsyncApi(topic, title, service, contract).document());
        if (Boolean.getBoolean("aloqa.update-contracts")) {
            Files.createDirectories(DOCUMENTS);
            Files.writeString(file, made);
        }
        assertThat(file)
                .as("run with -Daloqa.update-contracts=true after an additive change")
                .hasContent(made);
    }

    @Test
    void everyTopicHasItsDocument() throws IllegalAccessException {
        Set<Object> described = topics().map(topic -> topic.get()[0]).collect(Collectors.toSet());
        for (Field topic : Arrays.stream(Topics.class.getFields()).toList()) {
            assertThat(described).contains(topic.get(null));
        }
    }

    @Test
    void theWordsAreThoseOfTheSources() {
        Javadoc registered = Javadoc.of(AppealRegistered.class);
        assertThat(registered.text()).startsWith("An appeal was registered");
        assertThat(registered.parameters()).containsEntry("number", "what people see, like 26-1726266-000123-2");
        assertThat(Javadoc.constants(Outcome.class)).containsOnlyKeys("SATISFIED", "EXPLAINED", "REFUSED");
        assertThat(Stream.of(AppealEvent.class, RegistryEntity.class, TaskEvent.class, ReceptionEvent.class)
                        .flatMap(contract -> List.of(contract.getPermittedSubclasses()).stream()))
                .allSatisfy(event -> assertThat(Javadoc.of(event).text())
                        .as(event.getSimpleName())
                        .isNotEmpty());
    }
}
