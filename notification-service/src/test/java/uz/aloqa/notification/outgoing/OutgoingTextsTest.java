package uz.aloqa.notification.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uz.aloqa.contracts.BookingSide;
import uz.aloqa.contracts.ReceptionBooked;
import uz.aloqa.contracts.ReceptionBookingCancelled;
import uz.aloqa.contracts.ReceptionMode;
import uz.aloqa.contracts.TaskAssigneeKind;
import uz.aloqa.contracts.TaskGiven;
import uz.aloqa.contracts.TaskPriority;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.notification.rule.HappeningFixture;
import uz.aloqa.platform.language.Language;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class OutgoingTextsTest {

    private static final UUID APPEAL = UUID.fromString("019ab3a0-0000-7000-8000-000000000001");
    private static final Map<String, String> ASSIGNED =
            Map.of("number", "26-1726266-000123-2", "mahalla", "1726266001", "dueOn", "2026-12-08");

    @Inject
    OutgoingTexts texts;

    @Test
    void aMailSaysWhatTheInboxSaysAndLeadsToTheAppeal() {
        OutgoingText mail = of(ChannelKind.EMAIL, Language.EN);

        assertThat(mail.title()).isEqualTo("You have a new appeal");
        assertThat(mail.text()).contains("26-1726266-000123-2", "8 December 2026");
        assertThat(mail.link()).endsWith("/appeals/" + APPEAL);
        assertThat(mail.confidential()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"SMS", "TELEGRAM", "WEB_PUSH", "MOBILE_PUSH"})
    void whatPassesThroughOthersSaysNumberAndStatusOnly(ChannelKind channel) {
        OutgoingText brief = of(channel, Language.UZ_LATN);

        assertThat(brief.text()).contains("26-1726266-000123-2").doesNotContain("1726266001", "dekabr", "Mahalla");
        assertThat(brief.text().contains("aloqa.uz")).isEqualTo(channel == ChannelKind.SMS);
        assertThat(brief.title().isEmpty()).isEqualTo(channel == ChannelKind.SMS);
    }

    @Test
    void whatIsSaidOfOneAppealReplacesWhatWasSaidBefore() {
        assertThat(of(ChannelKind.WEB_PUSH, Language.RU).collapseKey()).isEqualTo("appeal:" + APPEAL);
    }

    @Test
    void tasksAndReceptionsReachTheInboxesOfThoseTheyConcern() {
        Somebody resident = Somebody.citizen();
        Somebody inspector = Somebody.inspector("1726266");
        UUID task = UUID.randomUUID();
        UUID booking = UUID.randomUUID();
        TaskGiven given = HappeningFixture.given(TaskPriority.HIGH);
        Events.of(new TaskGiven(
                        task,
                        given.number(),
                        given.districtSoato(),
                        null,
                        null,
                        TaskAssigneeKind.INSPECTOR,
                        java.util.List.of(inspector.id()),
                        given.givenBy(),
                        given.priority(),
                        given.dueAt(),
                        given.occurredAt()))
                .key(task)
                .sequence(1)
                .to(Topics.TASKS_V1);
        ReceptionBooked booked = HappeningFixture.booked();
        Events.of(new ReceptionBooked(
                        booking,
                        booked.receptionId(),
                        resident.id(),
                        inspector.id(),
                        booked.districtSoato(),
                        null,
                        ReceptionMode.VIDEO,
                        booked.startsAt(),
                        booked.occurredAt()))
                .key(booking)
                .sequence(1)
                .to(Topics.RECEPTIONS_V1);
        Events.of(new ReceptionBookingCancelled(
                        booking,
                        booked.receptionId(),
                        resident.id(),
                        inspector.id(),
                        booked.districtSoato(),
                        null,
                        ReceptionMode.VIDEO,
                        booked.startsAt(),
                        BookingSide.OFFICE,
                        booked.occurredAt()))
                .key(booking)
                .sequence(2)
                .to(Topics.RECEPTIONS_V1);

        assertThat(resident.titles(2))
                .containsExactly("A booked reception has been cancelled", "Your reception is booked");
        assertThat(resident.list().getString("items[0].text")).contains("8 December 2026, 14:30");
        assertThat(resident.list().getString("items[0].subject.kind")).isEqualTo("booking");
        assertThat(inspector.titles(2))
                .containsExactlyInAnyOrder("You have a new task", "Somebody has booked your reception");
    }

    private OutgoingText of(ChannelKind channel, Language language) {
        return texts.of(new OutgoingTexts.Message(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        channel,
                        language,
                        "appeal-assigned-executor",
                        ASSIGNED,
                        APPEAL))
                .orElseThrow();
    }
}
