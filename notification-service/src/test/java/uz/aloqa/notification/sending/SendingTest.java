package uz.aloqa.notification.sending;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uz.aloqa.contracts.Topics;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.channel.DeliveryReports;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.delivery.Addressee;
import uz.aloqa.notification.inbox.InboxService;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.notification.rule.AppealFixture;
import uz.aloqa.notification.rule.Notice;
import uz.aloqa.notification.rule.Notices;
import uz.aloqa.notification.rule.Priority;
import uz.aloqa.notification.rule.Recipient;
import uz.aloqa.notification.rule.Topic;
import uz.aloqa.notification.sending.HostileProvider.Mood;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.testkit.Events;
import uz.aloqa.testkit.WithStack;

/** What happens between a planned delivery and a provider that misbehaves. */
@QuarkusTest
@WithStack(database = "notification")
class SendingTest {

    private static final HostileProvider SMS = new HostileProvider();
    private static final HostileProvider SPARE = new HostileProvider();
    private static final HostileProvider MAIL = new HostileProvider();

    @Inject
    Database database;

    @Inject
    Secrets secrets;

    @Inject
    LocalSms sms;

    @Inject
    LocalSmsSpare spare;

    @Inject
    LocalMail mail;

    @Inject
    DeliveryReports reports;

    @Inject
    InboxService inboxes;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @BeforeEach
    void providersWork() {
        until(() -> given().get("/q/health/ready").statusCode() == 200);
        SMS.forget();
        SPARE.forget();
        MAIL.forget();
        database.change("delete from provider_pace where provider like 'local-%'");
        sms.speakTo(SMS);
        mail.speakTo(MAIL);
    }

    @AfterEach
    void providersAreGone() {
        sms.speakTo(null);
        spare.speakTo(null);
        mail.speakTo(null);
        database.change("update delivery set state = 'CANCELLED', next_attempt_at = null where state = 'PENDING'");
    }

    @Test
    void whatSomebodyChoseIsSentOnceInTheirLanguage() {
        Addressee citizen = reachableBy(ChannelKind.SMS);
        UUID delivery = registered(citizen, ChannelKind.SMS);

        until(() -> state(delivery).equals("SENT"));
        assertThat(SMS.asked()).containsExactly(delivery.toString());
        assertThat(SMS.words(delivery.toString())).contains("26-1726266-000123-2");
        assertThat(column(delivery, "provider_id")).isEqualTo("provider-" + delivery);
        assertThat(column(delivery, "sent_text")).contains("26-1726266-000123-2");
        assertThat(attempts(delivery)).containsExactly("ACCEPTED null");
    }

    @Test
    void aFailureIsTriedAgainAndEveryTryIsKeptWithItsReason() {
        SMS.once(Mood.FAIL, Mood.FAIL);
        UUID delivery = registered(reachableBy(ChannelKind.SMS), ChannelKind.SMS);

        until(() -> state(delivery).equals("SENT"));
        assertThat(attempts(delivery)).containsExactly("RETRYABLE http-500", "RETRYABLE http-500", "ACCEPTED null");
        assertThat(column(delivery, "attempts")).isEqualTo("3");
    }

    @Test
    void aTryWhoseOutcomeWasLostIsRepeatedUnderTheSameId() {
        SMS.once(Mood.TAKE_AND_BREAK);
        UUID delivery = registered(reachableBy(ChannelKind.SMS), ChannelKind.SMS);

        until(() -> state(delivery).equals("SENT"));
        assertThat(SMS.asked()).hasSizeGreaterThan(1).containsOnly(delivery.toString());
        assertThat(SMS.taken()).containsExactly(delivery.toString());
    }

    @Test
    void aProviderThatAsksEverybodyToWaitIsLeftInPeaceAndNoTryIsCounted() {
        SMS.once(Mood.TOO_MANY);
        UUID first = registered(reachableBy(ChannelKind.SMS), ChannelKind.SMS);
        until(() -> !attempts(first).isEmpty());
        Instant pausedUntil = database.list(
                        "select paused_until from provider_pace where provider = 'local-sms'",
                        row -> row.getObject(1, OffsetDateTime.class).toInstant())
                .getFirst();
        UUID second = registered(reachableBy(ChannelKind.SMS), ChannelKind.SMS);

        until(() -> state(first).equals("SENT") && state(second).equals("SENT"));
        assertThat(column(first, "attempts")).isEqualTo("1");
        assertThat(instant(first, "sent_at")).isAfter(pausedUntil.minusMillis(1));
        assertThat(instant(second, "sent_at")).isAfter(pausedUntil.minusMillis(1));
    }

    @Test
    void aDeadAddressIsNeverWrittenToAgain() {
        SMS.once(Mood.GONE);
        Addressee citizen = reachableBy(ChannelKind.SMS);
        UUID delivery = registered(citizen, ChannelKind.SMS);

        until(() -> state(delivery).equals("FAILED"));
        assertThat(column(delivery, "reason")).isEqualTo("gone");
        assertThat(citizen.unusableContacts()).isEqualTo(1);
        registered(citizen);
        assertThat(deliveries(citizen, ChannelKind.SMS)).containsExactly(delivery);
        assertThat(Events.read(Topics.NOTIFICATIONS_V1, delivery, 1, Somebody.PATIENCE)
                        .getFirst()
                        .toString())
                .contains("notification-failed");
    }

    @Test
    void aRefusedMessageFailsAndTheAddressStays() {
        SMS.once(Mood.REFUSE);
        Addressee citizen = reachableBy(ChannelKind.SMS);
        UUID delivery = registered(citizen, ChannelKind.SMS);

        until(() -> state(delivery).equals("FAILED"));
        assertThat(citizen.unusableContacts()).isZero();
        assertThat(SMS.asked()).hasSize(1);
    }

    @Test
    void oneChannelHangsAndTheOthersFlow() {
        SMS.always(Mood.HANG);
        List<UUID> stuck = IntStream.range(0, 6)
                .mapToObj(i -> registered(reachableBy(ChannelKind.SMS), ChannelKind.SMS))
                .toList();
        until(() -> SMS.asked().size() >= 2);

        List<UUID> mails = IntStream.range(0, 20)
                .mapToObj(i -> registered(reachableBy(ChannelKind.EMAIL), ChannelKind.EMAIL))
                .toList();
        until(() -> mails.stream().allMatch(one -> state(one).equals("SENT")));
        assertThat(stuck).allMatch(one -> state(one).equals("PENDING"));

        SMS.wakeUp();
        until(() -> stuck.stream().allMatch(one -> state(one).equals("SENT")));
    }

    @Test
    void anAlarmOvertakesEverythingThatWaits() {
        SMS.slow(30);
        Addressee officer = reachableBy(ChannelKind.SMS);
        List<UUID> news = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            news.add(written(officer, Priority.LOW, ChannelKind.SMS));
        }
        until(() -> SMS.asked().size() > 2);
        UUID alarm = written(officer, Priority.ALARM, ChannelKind.SMS);

        until(() -> state(alarm).equals("SENT")
                && news.stream().allMatch(one -> state(one).equals("SENT")));
        assertThat(SMS.asked().indexOf(alarm.toString())).isLessThan(30);
    }

    @Test
    void aProviderThatOnlyFailsIsLeftAloneUntilItWorksAgain() {
        SMS.always(Mood.FAIL);
        List<UUID> all = IntStream.range(0, 30)
                .mapToObj(i -> registered(reachableBy(ChannelKind.SMS), ChannelKind.SMS))
                .toList();
        until(() -> SMS.asked().size() >= 10);
        Somebody.pause(500);
        assertThat(SMS.asked())
                .as("tries before the breaker opened, and those under way")
                .hasSizeLessThan(14);

        SMS.always(Mood.TAKE);
        until(() -> all.stream().allMatch(one -> state(one).equals("SENT")));
        assertThat(SMS.taken())
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(UUID::toString).toList());
    }

    @Test
    void whileAProviderIsLeftAloneTheNextOneOfTheChannelTakesOver() {
        SMS.always(Mood.FAIL);
        spare.speakTo(SPARE);
        List<UUID> all = IntStream.range(0, 30)
                .mapToObj(i -> registered(reachableBy(ChannelKind.SMS), ChannelKind.SMS))
                .toList();

        until(() -> all.stream().allMatch(one -> state(one).equals("SENT")));
        assertThat(SPARE.taken()).hasSize(30);
        assertThat(column(all.getFirst(), "provider")).isEqualTo("local-sms-spare");
    }

    @Test
    void theNextProviderOfAChannelRestsWhileTheFirstWorks() {
        spare.speakTo(SPARE);
        List<UUID> all = IntStream.range(0, 10)
                .mapToObj(i -> registered(reachableBy(ChannelKind.SMS), ChannelKind.SMS))
                .toList();

        until(() -> all.stream().allMatch(one -> state(one).equals("SENT")));
        assertThat(SPARE.asked()).isEmpty();
    }

    @Test
    void whatADeadReplicaHadTakenIsSentByAnother() {
        Addressee citizen = reachableBy(ChannelKind.SMS).quietAllDay();
        UUID delivery = registered(citizen, ChannelKind.SMS);
        database.change(
                "update delivery set claim = ?, attempts = 1, next_attempt_at = ? where id = ?",
                UUID.randomUUID(),
                clock.instant(),
                delivery);

        until(() -> state(delivery).equals("SENT"));
        assertThat(column(delivery, "attempts")).isEqualTo("2");
    }

    @Test
    void anAddressThatNobodyCanReadFailsAtOnce() {
        Addressee citizen = reachableBy(ChannelKind.SMS).quietAllDay();
        UUID delivery = registered(citizen, ChannelKind.SMS);
        database.change("update contact set address = '\\x0102' where user_id = ?", citizen.id());
        database.change("update delivery set next_attempt_at = ? where id = ?", clock.instant(), delivery);

        until(() -> state(delivery).equals("FAILED"));
        assertThat(column(delivery, "reason")).isEqualTo("address-unreadable");
        assertThat(SMS.asked()).isEmpty();
    }

    @Test
    void whatIsNoLongerWorthSendingExpires() {
        SMS.always(Mood.FAIL);
        UUID delivery = registered(reachableBy(ChannelKind.SMS), ChannelKind.SMS);
        until(() -> !attempts(delivery).isEmpty());
        database.change(
                "update delivery set expires_at = ?, next_attempt_at = least(next_attempt_at, ?) where id = ?",
                clock.instant(),
                clock.instant(),
                delivery);

        until(() -> state(delivery).equals("EXPIRED"));
        assertThat(column(delivery, "reason")).isEqualTo("http-500");
    }

    @Test
    void whoWithdrawsConsentInTheMeantimeIsNotWrittenTo() {
        sms.speakTo(SMS);
        Addressee citizen = reachableBy(ChannelKind.SMS).quietAllDay();
        UUID delivery = registered(citizen, ChannelKind.SMS);
        assertThat(state(delivery)).isEqualTo("PENDING");
        citizen.withdrawsConsent(ChannelKind.SMS, clock.instant());
        database.change("update delivery set next_attempt_at = ? where id = ?", clock.instant(), delivery);

        until(() -> state(delivery).equals("CANCELLED"));
        assertThat(SMS.asked()).isEmpty();
    }

    @Test
    void newsOfTheDayComeInOneMail() {
        Addressee citizen = reachableBy(ChannelKind.EMAIL).digest("DAILY");
        List<UUID> news = IntStream.range(0, 3)
                .mapToObj(i -> written(citizen, Priority.LOW, ChannelKind.EMAIL))
                .toList();
        assertThat(news).allMatch(one -> instant(one, "next_attempt_at").isAfter(clock.instant()));
        database.change(
                "update delivery set next_attempt_at = ? where user_id = ? and digest", clock.instant(), citizen.id());

        until(() -> news.stream().allMatch(one -> state(one).equals("SENT")));
        assertThat(MAIL.asked()).hasSize(1);
        assertThat(MAIL.words(MAIL.asked().getFirst())).contains("Notifications: 3");
    }

    @Test
    void reportsOfAProviderMoveADeliveryForwardOnly() {
        UUID delivery = registered(reachableBy(ChannelKind.SMS), ChannelKind.SMS);
        until(() -> state(delivery).equals("SENT"));
        String key = "provider-" + delivery;

        reports.reported("local-sms", key, DeliveryReports.Report.DELIVERED, null);
        assertThat(state(delivery)).isEqualTo("DELIVERED");
        reports.reported("local-sms", key, DeliveryReports.Report.FAILED, "late");
        reports.reported("local-sms", key, DeliveryReports.Report.EXPIRED, "late");
        assertThat(state(delivery)).isEqualTo("DELIVERED");
        reports.reported("local-sms", key, DeliveryReports.Report.READ, null);
        reports.reported("local-sms", key, DeliveryReports.Report.DELIVERED, null);
        assertThat(state(delivery)).isEqualTo("READ");
        reports.reported("local-sms", "nobody-knows", DeliveryReports.Report.DELIVERED, null);
    }

    @Test
    void aReportThatOutrunsOurOwnNoteIsNotLost() {
        Addressee citizen = reachableBy(ChannelKind.SMS).quietAllDay();
        UUID delivery = registered(citizen, ChannelKind.SMS);
        reports.reported("local-sms", "provider-" + delivery, DeliveryReports.Report.DELIVERED, null);
        database.change("update delivery set next_attempt_at = ? where id = ?", clock.instant(), delivery);

        until(() -> state(delivery).equals("DELIVERED"));
    }

    private Addressee reachableBy(ChannelKind channel) {
        return new Addressee(UUID.randomUUID(), database, secrets).wants(channel, Topic.APPEAL);
    }

    /** An appeal of theirs is registered; its delivery on a channel. */
    private UUID registered(Addressee citizen, ChannelKind channel) {
        registered(citizen);
        return deliveries(citizen, channel).getFirst();
    }

    private void registered(Addressee citizen) {
        AppealFixture appeal = AppealFixture.withInspector(citizen.id(), UUID.randomUUID());
        write(notices.about(appeal.registered()));
    }

    private UUID written(Addressee to, Priority priority, ChannelKind channel) {
        UUID appeal = UUID.randomUUID();
        write(List.of(new Notice(
                Recipient.user(to.id()),
                Topic.APPEAL,
                priority,
                "appeal-registered",
                Map.of("number", "26-1726266-000123-2", "registeredOn", "2026-11-23", "dueOn", "2026-12-08"),
                appeal)));
        return database.list(
                        "select id from delivery where appeal_id = ? and channel = ?",
                        row -> row.getObject(1, UUID.class),
                        appeal,
                        channel.name())
                .getFirst();
    }

    private void write(List<Notice> notes) {
        QuarkusTransaction.requiringNew().run(() -> inboxes.deliver(notes, UUID.randomUUID()));
    }

    private List<UUID> deliveries(Addressee citizen, ChannelKind channel) {
        return database.list(
                "select id from delivery where user_id = ? and channel = ? order by created_at",
                row -> row.getObject(1, UUID.class),
                citizen.id(),
                channel.name());
    }

    private String state(UUID delivery) {
        return column(delivery, "state");
    }

    private String column(UUID delivery, String column) {
        return database.list("select " + column + " from delivery where id = ?", row -> row.getString(1), delivery)
                .getFirst();
    }

    private Instant instant(UUID delivery, String column) {
        return database.list(
                        "select " + column + " from delivery where id = ?",
                        row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                        delivery)
                .getFirst();
    }

    private List<String> attempts(UUID delivery) {
        return database.list(
                "select outcome, reason from delivery_attempt where delivery_id = ? order by at",
                row -> row.getString(1) + " " + row.getString(2),
                delivery);
    }

    private static void until(BooleanSupplier reached) {
        for (long waited = 0; !reached.getAsBoolean(); waited += 20) {
            if (waited > Duration.ofSeconds(60).toMillis()) {
                throw new AssertionError("not reached");
            }
            Somebody.pause(20);
        }
    }
}
