package uz.aloqa.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples under docs/events are the promise to consumers: what stands there must be readable for ever. */
class GoldenEventsTest {

    private static final ObjectMapper PRETTY = JsonMapper.builder()
            .enable(com.fasterxml.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();
    private static final Path EXAMPLES = Path.of(System.getProperty("aloqa.root", "../.."), "docs", "events");

    private static final UUID APPEAL = UUID.fromString("019ab3a0-0000-7000-8000-000000000001");
    private static final UUID CITIZEN = UUID.fromString("d0000000-0000-4000-8000-000000000001");
    private static final UUID INSPECTOR = UUID.fromString("d0000000-0000-4000-8000-000000000011");
    private static final UUID POINT = UUID.fromString("019ab3a0-0000-7000-8000-0000000000a1");
    private static final UUID OFFICER = UUID.fromString("019ab3a0-0000-7000-8000-0000000000b1");
    private static final UUID ANNOUNCEMENT = UUID.fromString("019ab3a0-0000-7000-8000-0000000000f1");
    private static final UUID REPLY = UUID.fromString("019ab3a0-0000-7000-8000-0000000000f2");
    private static final String NUMBER = "26-1726266-000123-2";
    private static final Instant AT = Instant.parse("2026-11-23T05:30:00Z");
    private static final Instant DUE = Instant.parse("2026-12-08T18:59:59Z");
    private static final UUID TASK = UUID.fromString("019ab3a0-0000-7000-8000-0000000000c1");
    private static final UUID BOOKING = UUID.fromString("019ab3a0-0000-7000-8000-0000000000d1");
    private static final UUID RECEPTION = UUID.fromString("019ab3a0-0000-7000-8000-0000000000d2");
    private static final String TASK_NUMBER = "T26-1726266-000017-7";
    private static final UUID REPORT = UUID.fromString("019ab3a0-0000-7000-8000-0000000000e1");
    private static final String REPORT_NUMBER = "J26-1726266-000017-7";
    private static final UUID TIP = UUID.fromString("019ab3a0-0000-7000-8000-0000000000e2");
    private static final UUID ALARM = UUID.fromString("019ab3a0-0000-7000-8000-0000000000e3");
    private static final Instant SLOT = Instant.parse("2026-11-26T05:00:00Z");
    private static final LocalizedName NAME = new LocalizedName("Doʻstlik", "Дўстлик", "Дустлик", "Dostlik");

    static Stream<Object> events() throws IOException {
        return Stream.of(
                new AppealRegistered(
                        APPEAL,
                        NUMBER,
                        AppealKind.APPLICATION,
                        AppealForm.ELECTRONIC,
                        "1726266",
                        "1726266001",
                        CITIZEN,
                        LocalDate.of(2026, 11, 23),
                        DUE,
                        AT),
                new AppealAssigned(
                        APPEAL,
                        NUMBER,
                        CITIZEN,
                        "1726266",
                        "1726266001",
                        ExecutorKind.INSPECTOR,
                        INSPECTOR,
                        RoutingReason.PRIMARY_INSPECTOR,
                        null,
                        DUE,
                        AT),
                new MessagePosted(
                        APPEAL, NUMBER, 1, INSPECTOR, AuthorKind.OFFICER, CITIZEN, INSPECTOR, "1726266", DUE, AT),
                new ReplyReminderDue(APPEAL, NUMBER, 1, CITIZEN, "1726266", DUE, AT),
                new ReplyOverdue(APPEAL, NUMBER, 1, CITIZEN, INSPECTOR, "1726266", DUE, AT),
                new AnswerContested(APPEAL, NUMBER, CITIZEN, INSPECTOR, "1726266", AT),
                new ContestDecided(
                        APPEAL, NUMBER, CITIZEN, INSPECTOR, "1726266", ContestDecision.REOPENED, TASK, OFFICER, AT),
                new AppealAnswered(APPEAL, NUMBER, CITIZEN, INSPECTOR, Outcome.SATISFIED, "1726266", AT),
                new AppealRated(APPEAL, NUMBER, CITIZEN, INSPECTOR, 5, "1726266", AT),
                new AppealWithdrawn(APPEAL, NUMBER, CITIZEN, null, "1726266", AT),
                new AppealForwarded(APPEAL, NUMBER, CITIZEN, null, "1726294", "1726266", "1726294", false, OFFICER, AT),
                new AppealReturned(APPEAL, NUMBER, CITIZEN, null, "1726266", OFFICER, AT),
                new AppealLeftUnconsidered(APPEAL, NUMBER, CITIZEN, INSPECTOR, "1726266", OFFICER, AT),
                new AppealTerminated(APPEAL, NUMBER, CITIZEN, INSPECTOR, "1726266", OFFICER, AT),
                new AppealRequalified(APPEAL, NUMBER, CITIZEN, INSPECTOR, "1726266", AppealKind.COMPLAINT, OFFICER, AT),
                new DeadlineChanged(
                        APPEAL,
                        NUMBER,
                        CITIZEN,
                        INSPECTOR,
                        "1726266",
                        DeadlineReason.EXTENDED_BY_HEAD,
                        DUE,
                        OFFICER,
                        AT),
                new ConclusionProposed(APPEAL, NUMBER, CITIZEN, INSPECTOR, "1726266", INSPECTOR, AT),
                new ConclusionRefused(APPEAL, NUMBER, CITIZEN, INSPECTOR, "1726266", OFFICER, AT),
                new ComplainedAboutChanged(APPEAL, NUMBER, CITIZEN, null, "1726", CITIZEN, AT),
                new ControlChanged(APPEAL, NUMBER, CITIZEN, INSPECTOR, "1726266", true, OFFICER, AT),
                new InterimAnswerGiven(APPEAL, NUMBER, CITIZEN, INSPECTOR, "1726266", INSPECTOR, AT),
                new InquiryMade(
                        APPEAL,
                        NUMBER,
                        CITIZEN,
                        INSPECTOR,
                        "1726266",
                        1,
                        InquiryKind.INFORMATION,
                        LocalDate.of(2026, 12, 3),
                        INSPECTOR,
                        AT),
                new InquiryAnswered(
                        APPEAL, NUMBER, CITIZEN, INSPECTOR, "1726266", 1, InquiryKind.EXPLANATION, INSPECTOR, AT),
                new InquiryOverdue(
                        APPEAL,
                        NUMBER,
                        CITIZEN,
                        INSPECTOR,
                        "1726266",
                        1,
                        InquiryKind.EXPLANATION,
                        LocalDate.of(2026, 12, 3),
                        OFFICER,
                        AT),
                new CoExecutorsChanged(APPEAL, NUMBER, CITIZEN, INSPECTOR, "1726266", List.of(OFFICER), OFFICER, AT),
                new AppealGivenBack(APPEAL, NUMBER, CITIZEN, null, "1726266", OFFICER, AT),
                new SignatoryJoined(APPEAL, NUMBER, CITIZEN, INSPECTOR, "1726266", 12, AT),
                new AnswerHandedOver(POINT, APPEAL, AT),
                new MessagesRead(APPEAL, NUMBER, AuthorKind.APPLICANT, 4, CITIZEN, INSPECTOR, "1726266", AT),
                new AnswerSent(APPEAL, NUMBER, CITIZEN, INSPECTOR, "1726266", null, AT),
                new AppealJoined(
                        APPEAL,
                        NUMBER,
                        CITIZEN,
                        TASK,
                        "26-1726266-000120-7",
                        JoinCause.OFFICER,
                        OFFICER,
                        "1726266",
                        AT),
                new AppealSplit(APPEAL, NUMBER, CITIZEN, TASK, "26-1726266-000120-7", OFFICER, "1726266", AT),
                new AppealRepeatsAnswered(APPEAL, NUMBER, CITIZEN, TASK, "26-1726266-000120-7", "1726266", AT),
                new AppealEscalated(
                        APPEAL,
                        NUMBER,
                        CITIZEN,
                        AppealEscalation.THREE_QUARTERS,
                        "1726266",
                        "1726266001",
                        INSPECTOR,
                        List.of(OFFICER),
                        DUE,
                        AT),
                new RegionState("1726", NAME, 1),
                new DistrictState("1726266", "1726", DistrictKind.CITY_DISTRICT, NAME, 1),
                new PointState(
                        POINT,
                        "1726266",
                        NAME,
                        "Amir Temur 1",
                        "+998712000000",
                        "Mo-Fr 09:00-18:00",
                        69.2847,
                        41.3661,
                        2),
                new MahallaState(
                        "1726266001",
                        "1726266",
                        POINT,
                        NAME,
                        PRETTY.readTree("{\"type\":\"Polygon\",\"coordinates\":"
                                + "[[[69.28,41.36],[69.29,41.36],[69.29,41.37],[69.28,41.36]]]}"),
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2026, 2, 28),
                        "201122337",
                        List.of(new OutsideCodeState("kadastr", "10:07:05")),
                        List.of(new SuccessorState("1726266002", SuccessionKind.MERGED, LocalDate.of(2026, 3, 1))),
                        new DecisionState("12-4", LocalDate.of(2019, 12, 20), "Yunusobod tumani Kengashi"),
                        3),
                new InspectorState(
                        OFFICER,
                        INSPECTOR,
                        "Akmal Toshev",
                        "Captain",
                        null,
                        POINT,
                        false,
                        true,
                        "/photos/inspectors/akmal-toshev.jpg",
                        List.of("uz", "ru"),
                        "Tu,Th 17:00-19:00",
                        1),
                new AssignmentState(
                        POINT,
                        OFFICER,
                        "1726266001",
                        AssignmentRole.PRIMARY,
                        LocalDate.of(2026, 1, 1),
                        null,
                        "08:00-20:00",
                        1),
                new SevenMemberState(
                        POINT,
                        "1726266001",
                        SevenSeat.CHAIR,
                        "Zulfiya Karimova",
                        "+998712003001",
                        LocalDate.of(2025, 1, 1),
                        null,
                        1),
                new TaskGiven(
                        TASK,
                        TASK_NUMBER,
                        "1726266",
                        "1726266001",
                        null,
                        TaskAssigneeKind.SEVEN,
                        List.of(CITIZEN, INSPECTOR),
                        OFFICER,
                        TaskPriority.HIGH,
                        DUE,
                        AT),
                new TaskAcknowledged(TASK, TASK_NUMBER, "1726266", INSPECTOR, List.of(OFFICER), AT),
                new TaskReported(TASK, TASK_NUMBER, "1726266", INSPECTOR, TaskSide.MAHALLA, List.of(OFFICER), AT),
                new TaskClosed(TASK, TASK_NUMBER, "1726266", INSPECTOR, TaskResult.DONE, List.of(OFFICER), AT),
                new TaskReopened(TASK, TASK_NUMBER, "1726266", OFFICER, DUE, List.of(INSPECTOR), AT),
                new TaskDeadlineChanged(TASK, TASK_NUMBER, "1726266", OFFICER, DUE, List.of(INSPECTOR), AT),
                new TaskCancelled(TASK, TASK_NUMBER, "1726266", OFFICER, List.of(INSPECTOR), AT),
                new TaskOverdue(
                        TASK,
                        TASK_NUMBER,
                        "1726266",
                        1,
                        TaskEscalation.DESK,
                        DUE,
                        List.of(INSPECTOR, OFFICER),
                        Instant.parse("2026-12-08T19:00:30Z")),
                new ReceptionBooked(
                        BOOKING,
                        RECEPTION,
                        CITIZEN,
                        INSPECTOR,
                        "1726266",
                        "1726266001",
                        ReceptionMode.PERSONAL,
                        SLOT,
                        AT),
                new ReceptionBookingCancelled(
                        BOOKING,
                        RECEPTION,
                        CITIZEN,
                        INSPECTOR,
                        "1726266",
                        "1726266001",
                        ReceptionMode.PERSONAL,
                        SLOT,
                        BookingSide.OFFICE,
                        AT),
                new ReceptionReminderDue(
                        BOOKING,
                        RECEPTION,
                        CITIZEN,
                        INSPECTOR,
                        "1726266",
                        "1726266001",
                        ReceptionMode.PERSONAL,
                        SLOT,
                        24,
                        Instant.parse("2026-11-25T05:00:05Z")),
                new NotificationFailed(
                        UUID.fromString("019ab3a0-0000-7000-8000-0000000000f1"),
                        UUID.fromString("019ab3a0-0000-7000-8000-0000000000c1"),
                        null,
                        APPEAL,
                        "SMS",
                        "unknown-subscriber",
                        1,
                        AT),
                new DispatchCompleted(
                        UUID.fromString("019ab3a0-0000-7000-8000-0000000000f2"),
                        ANNOUNCEMENT,
                        true,
                        1000,
                        List.of(
                                new DispatchCompleted.DeliveryCount("IN_APP", "CANCELLED", 400),
                                new DispatchCompleted.DeliveryCount("IN_APP", "DELIVERED", 600),
                                new DispatchCompleted.DeliveryCount("SMS", "SENT", 20)),
                        AT),
                new AnnouncementPublished(
                        ANNOUNCEMENT,
                        AnnouncementKind.ALERT,
                        1,
                        true,
                        AlertSeverity.SEVERE,
                        AlertUrgency.EXPECTED,
                        List.of(),
                        List.of("1726266"),
                        List.of("1726266001"),
                        DUE,
                        AT),
                new AnnouncementUpdated(
                        ANNOUNCEMENT,
                        AnnouncementKind.BRIEFING,
                        2,
                        true,
                        null,
                        null,
                        List.of("1726"),
                        List.of(),
                        List.of(),
                        null,
                        AT),
                new AnnouncementCancelled(ANNOUNCEMENT, AnnouncementKind.ALERT, 3, true, AT),
                new AnnouncementExpired(ANNOUNCEMENT, AnnouncementKind.NEWS, true, AT),
                new AnnouncementReplied(ANNOUNCEMENT, REPLY, CITIZEN, ReplyKind.TIP, AT),
                new CrimeReportRegistered(
                        REPORT,
                        REPORT_NUMBER,
                        "1726266",
                        "1726266001",
                        CITIZEN,
                        CrimeReportForm.ELECTRONIC,
                        true,
                        DUE,
                        AT),
                new CrimeReportExtended(REPORT, REPORT_NUMBER, "1726266", CITIZEN, DUE, OFFICER, AT),
                new CrimeReportDecided(
                        REPORT, REPORT_NUMBER, "1726266", CITIZEN, CrimeReportOutcome.CASE_OPENED, OFFICER, AT),
                new CrimeReportEvidenceAdded(REPORT, REPORT_NUMBER, "1726266", 2, CITIZEN, AT),
                new CrimeReportWithdrawn(REPORT, REPORT_NUMBER, "1726266", CITIZEN, AT),
                new TipReceived(TIP, "1726266", TipSource.ANONYMOUS, false, AT),
                new TipMessagePosted(TIP, "1726266", 2, TipAuthor.TIPSTER, false, AT),
                new TipClosed(TIP, "1726266", TipConclusion.CONFIRMED, OFFICER, AT),
                new AlarmRaised(ALARM, "1726266", "1726266001", CITIZEN, AT),
                new AlarmEscalated(ALARM, "1726", "1726266001", 2, AlarmEscalation.MAIN_DEPARTMENT, AT),
                new AlarmAcknowledged(ALARM, "1726266", CITIZEN, OFFICER, AT),
                new AlarmResolved(ALARM, "1726266", CITIZEN, AlarmEnd.RESOLVED, OFFICER, AT),
                new AlarmHandedOver(ALARM, "1726266", 3, AT),
                new EmergencyNoticed(
                        UUID.fromString("019ab3a0-0000-7000-8000-0000000000e4"),
                        EmergencySource.APPEAL,
                        APPEAL,
                        NUMBER,
                        "1726266",
                        EmergencyKind.MISSING_CHILD,
                        AT));
    }

    private static Class<?> contractOf(Object event) {
        return switch (event) {
            case AppealEvent appeal -> AppealEvent.class;
            case TaskEvent task -> TaskEvent.class;
            case ReceptionEvent reception -> ReceptionEvent.class;
            case ReportEvent report -> ReportEvent.class;
            case AnnouncementEvent announcement -> AnnouncementEvent.class;
            case NotificationEvent notification -> NotificationEvent.class;
            case DialogueEvent dialogue -> DialogueEvent.class;
            default -> RegistryEntity.class;
        };
    }

    @ParameterizedTest
    @MethodSource("events")
    void theCommittedExampleIsWhatIsWrittenAndCanBeRead(Object event) throws IOException {
        Path file = EXAMPLES.resolve(EventTypes.of(event) + ".json");
        String written = PRETTY.writeValueAsString(PRETTY.readTree(EventJson.write(event))) + "\n";
        if (Boolean.getBoolean("aloqa.update-contracts")) {
            Files.createDirectories(EXAMPLES);
            Files.writeString(file, written);
        }
        assertThat(file)
                .as("run with -Daloqa.update-contracts=true after an additive change")
                .hasContent(written);
        assertThat((Object) EventJson.read(Files.readAllBytes(file), contractOf(event)))
                .isEqualTo(event);
    }

    @Test
    void everyPermittedRecordIsKnownToJsonAndHasAnExample() throws IOException {
        for (Class<?> contract : List.of(
                AppealEvent.class,
                RegistryEntity.class,
                TaskEvent.class,
                ReceptionEvent.class,
                ReportEvent.class,
                AnnouncementEvent.class,
                NotificationEvent.class,
                DialogueEvent.class)) {
            Set<Class<?>> known = Arrays.stream(
                            contract.getAnnotation(JsonSubTypes.class).value())
                    .map(JsonSubTypes.Type::value)
                    .collect(Collectors.toSet());
            assertThat(known).isEqualTo(Set.of(contract.getPermittedSubclasses()));
            Set<Class<?>> shown = events().map(Object::getClass).collect(Collectors.toSet());
            assertThat(shown).containsAll(known);
        }
    }

    @Test
    void anEventOfANewerProducerIsReadWithoutItsNewFields() throws IOException {
        ObjectNode newer = (ObjectNode)
                PRETTY.readTree(EventJson.write(new AppealRated(APPEAL, NUMBER, CITIZEN, INSPECTOR, 5, "1726266", AT)));
        newer.put("mood", "calm");
        assertThat(EventJson.read(PRETTY.writeValueAsBytes(newer), AppealEvent.class))
                .isInstanceOf(AppealRated.class);
    }

    @Test
    void aStateOfAnOlderProducerIsReadWithoutTheFieldsAddedSince() {
        String older = """
                {"type":"MahallaState","code":"1726266001","districtSoato":"1726266","version":1,
                 "name":{"uzLatn":"Doʻstlik","uzCyrl":"Дўстлик","ru":"Дустлик","en":"Dostlik"}}""";
        assertThat(EventJson.read(older.getBytes(StandardCharsets.UTF_8), RegistryEntity.class))
                .isEqualTo(new MahallaState("1726266001", "1726266", null, NAME, null, null, null, 1));
    }

    @Test
    void anEventThatLacksARequiredFieldIsRefused() throws IOException {
        ObjectNode torn = (ObjectNode)
                PRETTY.readTree(EventJson.write(new AppealRated(APPEAL, NUMBER, CITIZEN, INSPECTOR, 5, "1726266", AT)));
        torn.remove("applicantId");
        byte[] json = PRETTY.writeValueAsBytes(torn);
        assertThatThrownBy(() -> EventJson.read(json, AppealEvent.class))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("lacks applicantId");
    }

    @Test
    void anEventOfAnUnknownTypeIsRefused() {
        byte[] json = "{\"type\":\"AppealShredded\"}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> EventJson.read(json, AppealEvent.class)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aTaskForAPointNamesThePointAndNoOtherTaskDoes() {
        assertThatThrownBy(() -> new TaskGiven(
                        TASK,
                        TASK_NUMBER,
                        "1726266",
                        null,
                        null,
                        TaskAssigneeKind.POINT,
                        List.of(INSPECTOR),
                        OFFICER,
                        TaskPriority.LOW,
                        DUE,
                        AT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInspectorAssignmentWithoutInspectorCannotBeMade() {
        assertThatThrownBy(() -> new AppealAssigned(
                        APPEAL,
                        NUMBER,
                        CITIZEN,
                        "1726266",
                        null,
                        ExecutorKind.INSPECTOR,
                        null,
                        RoutingReason.PRIMARY_INSPECTOR,
                        null,
                        DUE,
                        AT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
