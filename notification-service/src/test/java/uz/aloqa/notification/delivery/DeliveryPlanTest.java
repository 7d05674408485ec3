package uz.aloqa.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.inbox.InboxService;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.notification.rule.Notice;
import uz.aloqa.notification.rule.Priority;
import uz.aloqa.notification.rule.Recipient;
import uz.aloqa.notification.rule.Topic;
import uz.aloqa.notification.sending.Switchboard;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.testkit.WithStack;

/** On which ways a notification goes. */
@QuarkusTest
@WithStack(database = "notification")
class DeliveryPlanTest {

    @Inject
    Database database;

    @Inject
    Secrets secrets;

    @Inject
    InboxService inboxes;

    @Inject
    Switchboard switchboard;

    @BeforeEach
    void smsIsThere() {
        switchboard.smsThatHangs();
    }

    @AfterEach
    void smsIsGone() {
        switchboard.off();
        database.change("update delivery set state = 'CANCELLED', next_attempt_at = null where state = 'PENDING'");
    }

    @Test
    void everybodyHasTheInboxAndNothingElseUntilTheyChoose() {
        assertThat(ways(UUID.randomUUID(), Priority.HIGH)).containsExactly("IN_APP");
        Addressee reachable = citizen();
        reachable.contact(ChannelKind.SMS);
        assertThat(ways(reachable.id(), Priority.HIGH)).containsExactly("IN_APP");
    }

    @Test
    void aChoiceWithoutConsentAndAConsentWithoutChoiceAreNotEnough() {
        Addressee chose = citizen().wish(ChannelKind.SMS, Topic.APPEAL, true);
        chose.contact(ChannelKind.SMS);
        Addressee agreed = citizen().agrees(ChannelKind.SMS, "SERVICE");
        agreed.contact(ChannelKind.SMS);
        assertThat(ways(chose.id(), Priority.HIGH)).containsExactly("IN_APP");
        assertThat(ways(agreed.id(), Priority.HIGH)).containsExactly("IN_APP");

        assertThat(ways(citizen().wants(ChannelKind.SMS, Topic.APPEAL).id(), Priority.HIGH))
                .containsExactly("IN_APP", "SMS");
        assertThat(ways(citizen().wants(ChannelKind.SMS, Topic.NEWS).id(), Priority.HIGH))
                .containsExactly("IN_APP");
    }

    @Test
    void nothingWaitsForAChannelThatCannotSend() {
        Addressee citizen = citizen().wants(ChannelKind.SMS, Topic.APPEAL);
        switchboard.off();
        assertThat(ways(citizen.id(), Priority.HIGH)).containsExactly("IN_APP");
    }

    @Test
    void anAddressThatIsNotProvenOrIsDisabledIsNotUsed() {
        Addressee citizen = citizen().wants(ChannelKind.SMS, Topic.APPEAL);
        database.change("update contact set disabled_at = now() where user_id = ?", citizen.id());
        UUID unproven = citizen.contact(ChannelKind.SMS);
        database.change("update contact set verified_at = null where id = ?", unproven);
        assertThat(ways(citizen.id(), Priority.HIGH)).containsExactly("IN_APP");
    }

    @Test
    void quietHoursHoldBackWhatCanWaitAndNeverAnAlert() {
        Addressee sleeper = citizen().wants(ChannelKind.SMS, Topic.APPEAL).quietAllDay();
        UUID calm = write(Recipient.user(sleeper.id()), Priority.HIGH);
        UUID alert = write(Recipient.user(sleeper.id()), Priority.ALERT);
        UUID alarm = write(Recipient.user(sleeper.id()), Priority.ALARM);

        for (int i = 0; i < 1_000 && tries(alert) + tries(alarm) < 2; i++) {
            Somebody.pause(20);
        }
        assertThat(tries(alert)).isPositive();
        assertThat(tries(alarm)).isPositive();
        assertThat(tries(calm)).isZero();
    }

    @Test
    void aDutyDeskHasItsInboxOnlyAndIsReadWithTheFirstOfficer() {
        String district = Somebody.newDistrict();
        UUID appeal = write(Recipient.desk(district), Priority.HIGH);
        assertThat(states(appeal)).containsExactly("IN_APP DELIVERED");

        Somebody duty = Somebody.dutyOfficer(district);
        duty.asks()
                .post("/api/v1/notifications/" + duty.list().getString("items[0].id") + "/read")
                .then()
                .statusCode(204);
        assertThat(states(appeal)).containsExactly("IN_APP READ");
    }

    @Test
    void whatIsReadInTheInboxIsRead() {
        Somebody citizen = Somebody.citizen();
        UUID first = write(Recipient.user(citizen.id()), Priority.HIGH);
        UUID second = write(Recipient.user(citizen.id()), Priority.HIGH);
        citizen.asks()
                .post("/api/v1/notifications/" + citizen.list().getString("items[1].id") + "/read")
                .then()
                .statusCode(204);
        assertThat(states(first)).containsExactly("IN_APP READ");
        assertThat(states(second)).containsExactly("IN_APP DELIVERED");

        citizen.asks().post("/api/v1/notifications/read-all").then().statusCode(204);
        assertThat(states(second)).containsExactly("IN_APP READ");
    }

    @Test
    void theSameEventPlansNothingTwice() {
        Addressee citizen = citizen().wants(ChannelKind.SMS, Topic.APPEAL);
        UUID event = UUID.randomUUID();
        UUID appeal = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            deliver(Recipient.user(citizen.id()), Priority.HIGH, appeal, event);
        }
        assertThat(states(appeal)).hasSize(2);
    }

    private Addressee citizen() {
        return new Addressee(UUID.randomUUID(), database, secrets);
    }

    private List<String> ways(UUID account, Priority priority) {
        UUID appeal = write(Recipient.user(account), priority);
        return database.list(
                "select channel from delivery where appeal_id = ? order by channel", row -> row.getString(1), appeal);
    }

    private List<String> states(UUID appeal) {
        return database.list(
                "select channel || ' ' || state from delivery where appeal_id = ? order by channel",
                row -> row.getString(1),
                appeal);
    }

    private int tries(UUID appeal) {
        return database.list(
                        "select attempts from delivery where appeal_id = ? and channel = 'SMS'",
                        row -> row.getInt(1),
                        appeal)
                .getFirst();
    }

    private UUID write(Recipient to, Priority priority) {
        UUID appeal = UUID.randomUUID();
        deliver(to, priority, appeal, UUID.randomUUID());
        return appeal;
    }

    private void deliver(Recipient to, Priority priority, UUID appeal, UUID event) {
        Notice notice = new Notice(
                to,
                Topic.APPEAL,
                priority,
                "appeal-registered",
                Map.of("number", "26-1726266-000123-2", "registeredOn", "2026-11-23", "dueOn", "2026-12-08"),
                appeal);
        QuarkusTransaction.requiringNew().run(() -> inboxes.deliver(List.of(notice), event));
    }
}
