package uz.aloqa.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.AlarmEscalated;
import uz.aloqa.contracts.AlarmEscalation;
import uz.aloqa.contracts.AlarmHandedOver;
import uz.aloqa.contracts.AlarmRaised;
import uz.aloqa.contracts.NotificationEvent;
import uz.aloqa.contracts.ReportEvent;
import uz.aloqa.contracts.TipReceived;
import uz.aloqa.contracts.TipSource;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.notification.rule.Recipient;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

/** Alarms and tips on their way to people, and what is told back of an alarm. */
@QuarkusTest
@WithStack(database = "notification")
class AlarmHandoverTest {

    @Inject
    DeskPresenceService presence;

    @Inject
    Clock clock;

    @TestHTTPResource
    URI root;

    private final String district = Somebody.newDistrict();
    private final UUID alarm = UUID.randomUUID();

    @Test
    void anAlarmComesToTheOpenScreenOfTheDeskAndThatIsToldBack() {
        try (SseLine line =
                SseLine.open(root, Somebody.dutyOfficer(district).token().sign(), null)) {
            line.next();
            theDeskHas(1);
            raise();

            SseLine.Block event = line.nextEvent();
            assertThat(event.json().get("title").asText()).isEqualTo("ALARM");
            assertThat(event.json().at("/subject/kind").asText()).isEqualTo("alarm");
            assertThat(event.json().at("/subject/id").asText()).isEqualTo(alarm.toString());
        }
        assertThat(handedOver(1)).isEqualTo(new Told(district, 1));
        theDeskHas(0);
    }

    @Test
    void aDeskWithoutAScreenIsToldBackAsSuchAndSoIsTheNextLevel() {
        raise();
        assertThat(handedOver(1)).isEqualTo(new Told(district, 0));
        Events.of(new AlarmEscalated(alarm, "1799", null, 1, AlarmEscalation.MAIN_DEPARTMENT, clock.instant()))
                .key(alarm)
                .sequence(2)
                .to(Topics.REPORTS_V1);
        assertThat(handedOver(2)).isEqualTo(new Told("1799", 0));
        assertThat(Somebody.dutyOfficer(district).titles(1)).containsExactly("ALARM");
    }

    @Test
    void aTipIsToldToSpecialistsAndToNobodyElseAtTheDesk() {
        UUID tip = UUID.randomUUID();
        ReportEvent received = new TipReceived(tip, district, TipSource.ANONYMOUS, false, clock.instant());
        Events.of(received).key(tip).to(Topics.REPORTS_V1);

        Somebody specialist = new Somebody(UUID.randomUUID(), "specialist", district, "en");
        assertThat(specialist.titles(1)).containsExactly("A new tip");
        assertThat(Somebody.dutyOfficer(district).unread()).isZero();
    }

    private record Told(String desk, int openStreams) {}

    private void raise() {
        Events.of(new AlarmRaised(alarm, district, null, UUID.randomUUID(), clock.instant()))
                .key(alarm)
                .to(Topics.REPORTS_V1);
    }

    private Told handedOver(int count) {
        AlarmHandedOver handed = (AlarmHandedOver) Events.read(Topics.NOTIFICATIONS_V1, alarm, count, Somebody.PATIENCE)
                .get(count - 1)
                .as(NotificationEvent.class);
        return new Told(handed.deskSoato(), handed.openStreams());
    }

    private void theDeskHas(int streams) {
        for (long waited = 0; presence.openStreams(Recipient.desk(district)) != streams; waited += 50) {
            assertThat(waited).as("waited long enough").isLessThan(Somebody.PATIENCE.toMillis());
            Somebody.pause(50);
        }
    }
}
