package uz.aloqa.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.inbox.Somebody;
import uz.aloqa.notification.outgoing.OutgoingText;
import uz.aloqa.notification.outgoing.OutgoingTexts;
import uz.aloqa.platform.language.Language;
import uz.aloqa.testkit.WithStack;

@QuarkusTest
@WithStack(database = "notification")
class ContactsTest {

    private static final String CONTACTS = "/api/v1/notification-preferences/contacts";

    @Inject
    Database database;

    @Inject
    DataSource dataSource;

    @Inject
    OutgoingTexts texts;

    @Inject
    TelegramLinkService telegram;

    @Inject
    ContactTidyJob tidying;

    private final Somebody aziza = Somebody.citizen();
    private final String mail = UUID.randomUUID() + "@example.uz";

    @Test
    void aMailAddressIsUsableOnceItsCodeCameBack() {
        String contact = add(aziza, mail);
        aziza.asks()
                .get(CONTACTS)
                .then()
                .body("", hasSize(1))
                .body("[0].state", equalTo("UNVERIFIED"))
                .body("[0].address", equalTo(mail.charAt(0) + "*****@example.uz"));

        verify(aziza, contact, code(aziza, contact)).statusCode(200).body("state", equalTo("USABLE"));

        verify(aziza, contact, "000000").statusCode(409).body("type", equalTo(problem("contact-verified")));
        assertThat(add(aziza, mail.toUpperCase(java.util.Locale.ROOT))).isEqualTo(contact);
    }

    @Test
    void theCodeGoesOutFirstAndTheInboxHearsOfItWithoutIt() {
        String contact = add(aziza, mail);
        String code = code(aziza, contact);

        assertThat(database.list(
                        "select lane, channel from delivery where contact_id = ?",
                        row -> row.getInt(1) + " " + row.getString(2),
                        UUID.fromString(contact)))
                .containsExactly("0 EMAIL");
        assertThat(aziza.list().getString("items[0].title")).isEqualTo("A confirmation code is on its way");
        assertThat(aziza.list().getString("items[0].text")).doesNotContain(code);
    }

    @Test
    void theMessageWithTheCodeIsConfidentialAndFitsAShortMessage() {
        String contact = add(aziza, "SMS", phone()).statusCode(201).extract().path("id");
        OutgoingText sms = message(aziza, contact, ChannelKind.SMS);

        assertThat(sms.text()).matches("Aloqa code: \\d{6}\\. Valid for 10 minutes\\. Tell it to nobody\\.");
        assertThat(sms.confidential()).isTrue();
        assertThat(sms.toString()).doesNotContain(code(aziza, contact));
    }

    @Test
    void afterFiveWrongTriesEvenTheRightCodeIsVoid() {
        String contact = add(aziza, mail);
        String code = code(aziza, contact);
        String wrong = code.equals("111111") ? "222222" : "111111";
        for (int i = 0; i < 5; i++) {
            verify(aziza, contact, wrong).statusCode(422).body("type", equalTo(problem("code-wrong")));
        }

        verify(aziza, contact, code).statusCode(422).body("type", equalTo(problem("code-void")));
    }

    @Test
    void anExpiredCodeIsVoidAndNoLongerSent() {
        String contact = add(aziza, mail);
        String code = code(aziza, contact);
        database.change(
                "update contact_code set expires_at = now() - interval '1 second' where contact_id = ?",
                UUID.fromString(contact));

        assertThat(texts.of(asMessage(aziza, contact, ChannelKind.EMAIL))).isEmpty();
        verify(aziza, contact, code).statusCode(422).body("type", equalTo(problem("code-void")));
    }

    @Test
    void aPersonGetsOneCodeAMinute() {
        String contact = add(aziza, mail);

        aziza.asks()
                .post(CONTACTS + "/" + contact + "/code")
                .then()
                .statusCode(429)
                .body("type", equalTo(problem("code-too-often")));
        int wait = Integer.parseInt(
                aziza.asks().post(CONTACTS + "/" + contact + "/code").header("Retry-After"));
        assertThat(wait).isBetween(1, 60);
    }

    @Test
    void aPersonGetsFiveCodesADay() {
        String contact = add(aziza, mail);
        for (int i = 0; i < 4; i++) {
            letAMinutePass(aziza);
            aziza.asks().post(CONTACTS + "/" + contact + "/code").then().statusCode(204);
        }
        letAMinutePass(aziza);

        int wait = Integer.parseInt(aziza.asks()
                .post(CONTACTS + "/" + contact + "/code")
                .then()
                .statusCode(429)
                .extract()
                .header("Retry-After"));
        assertThat(wait).isGreaterThan(3_600);
    }

    @Test
    void anAddressThatOthersFloodGetsNoMoreCodesAndNobodyCanTell() {
        Somebody stranger = Somebody.citizen();
        String first = add(aziza, mail);
        Map<String, Object> ofAziza = asked(aziza);
        String second = add(stranger, mail);
        Map<String, Object> ofStranger = asked(stranger);

        assertThat(ofStranger.keySet()).isEqualTo(ofAziza.keySet());
        assertThat(ofStranger).containsEntry("address", ofAziza.get("address")).containsEntry("state", "UNVERIFIED");
        assertThat(texts.of(asMessage(aziza, first, ChannelKind.EMAIL))).isPresent();
        assertThat(texts.of(asMessage(stranger, second, ChannelKind.EMAIL))).isEmpty();
        assertThat(database.list("select 1 from delivery where contact_id = ?", row -> true, UUID.fromString(second)))
                .isEmpty();
        verify(stranger, second, "123456").statusCode(422).body("type", equalTo(problem("code-wrong")));
    }

    @Test
    void nobodySeesProvesOrRemovesTheContactsOfOthers() {
        String contact = add(aziza, mail);
        Somebody stranger = Somebody.citizen();

        stranger.asks().get(CONTACTS).then().body("", hasSize(0));
        verify(stranger, contact, code(aziza, contact)).statusCode(404);
        stranger.asks().delete(CONTACTS + "/" + contact).then().statusCode(404);
        stranger.asks().post(CONTACTS + "/" + contact + "/code").then().statusCode(404);
    }

    @Test
    void aRemovedContactLeavesNothingBehind() {
        String contact = add(aziza, mail);
        aziza.asks().delete(CONTACTS + "/" + contact).then().statusCode(204);

        aziza.asks().get(CONTACTS).then().body("", hasSize(0));
        assertThat(database.list(
                        "select 1 from contact_code where contact_id = ?", row -> true, UUID.fromString(contact)))
                .isEmpty();
    }

    @Test
    void neitherAddressNorCodeIsAnywhereInTheDatabase() throws SQLException {
        String canary = "canary" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
        String contact = add(aziza, canary + "@example.uz");
        String code = code(aziza, contact);

        try (Connection connection = dataSource.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select t::text from contact t union all select t::text from contact_code t"
                                + " union all select t::text from code_request t union all select t::text from delivery t"
                                + " union all select t::text from notification t where recipient = 'user:" + aziza.id()
                                + "'")) {
            while (rows.next()) {
                assertThat(rows.getString(1))
                        .doesNotContain(canary)
                        .doesNotContain(hex(canary))
                        .doesNotContain(hex(code));
            }
        }
    }

    @Test
    void aCodeThatWasSentIsKeptAsAHashOnly() {
        String contact = add(aziza, mail);
        database.change("update delivery set state = 'SENT' where contact_id = ?", UUID.fromString(contact));

        tidying.tidy();

        assertThat(database.list(
                        "select code is null from contact_code where contact_id = ?",
                        row -> row.getBoolean(1),
                        UUID.fromString(contact)))
                .containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, no-mail",
        "EMAIL, a@b",
        "EMAIL, a b@example.uz",
        "SMS, 901234567",
        "SMS, +99890123456",
        "SMS, +79161234567",
        "MOBILE_PUSH, short",
        "TELEGRAM, 12345",
        "IN_APP, x",
        "WEB_PUSH, https://example.org"
    })
    void whereNothingCanBeSentIsNoAddress(String channel, String address) {
        add(aziza, channel, address).statusCode(422).body("type", equalTo(problem("address-malformed")));
    }

    @Test
    void aBrowserIsUsableAtOnce() {
        aziza.asks()
                .contentType(ContentType.JSON)
                .body("""
                        {"channel": "WEB_PUSH", "subscription": {"endpoint": "https://push.example.org/%s", "keys": {
                          "p256dh": "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                          "auth": "BTBZMqHH6r4Tts7J_aSIgg"}}}""".formatted(UUID.randomUUID()))
                .post(CONTACTS)
                .then()
                .statusCode(201)
                .body("state", equalTo("USABLE"));
    }

    @Test
    void aChatIsLinkedOnceByItsOwnerAndStopsAtTheirWord() {
        String link = aziza.asks()
                .post(CONTACTS + "/telegram-link")
                .then()
                .statusCode(200)
                .extract()
                .path("link");
        String token = link.substring(link.indexOf('=') + 1);
        String chat = Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000L));

        assertThat(link).startsWith("https://t.me/");
        assertThat(telegram.link(token, chat)).contains(Language.EN);
        assertThat(telegram.link(token, chat)).as("Telegram repeats").contains(Language.EN);
        assertThat(telegram.link(token, chat + "9")).as("used").isEmpty();
        assertThat(telegram.link("unknown", chat)).isEmpty();
        assertThat(states(aziza)).containsExactly("USABLE");

        telegram.unlink(chat);
        assertThat(states(aziza)).containsExactly("DISABLED");
    }

    @Test
    void nobodyHasMoreThanTenContacts() {
        for (int i = 0; i < 10; i++) {
            add(aziza, "MOBILE_PUSH", UUID.randomUUID().toString()).statusCode(201);
        }

        add(aziza, "MOBILE_PUSH", UUID.randomUUID().toString())
                .statusCode(422)
                .body("type", equalTo(problem("contacts-full")));
    }

    private List<String> states(Somebody who) {
        return who.asks().get(CONTACTS).jsonPath().getList("state");
    }

    private Map<String, Object> asked(Somebody who) {
        return who.asks().get(CONTACTS).jsonPath().getMap("[0]");
    }

    private String add(Somebody who, String address) {
        return add(who, "EMAIL", address).statusCode(201).extract().path("id");
    }

    private ValidatableResponse add(Somebody who, String channel, String address) {
        return who.asks()
                .contentType(ContentType.JSON)
                .body("{\"channel\": \"%s\", \"address\": \"%s\"}".formatted(channel, address))
                .post(CONTACTS)
                .then();
    }

    private ValidatableResponse verify(Somebody who, String contact, String code) {
        return who.asks()
                .contentType(ContentType.JSON)
                .body("{\"code\": \"" + code + "\"}")
                .post(CONTACTS + "/" + contact + "/verification")
                .then();
    }

    private String code(Somebody who, String contact) {
        return message(who, contact, ChannelKind.EMAIL).text().replaceAll("\\D*(\\d{6}).*", "$1");
    }

    private OutgoingText message(Somebody who, String contact, ChannelKind channel) {
        return texts.of(asMessage(who, contact, channel)).orElseThrow();
    }

    private static OutgoingTexts.Message asMessage(Somebody who, String contact, ChannelKind channel) {
        return new OutgoingTexts.Message(
                UUID.randomUUID(),
                UUID.fromString(contact),
                who.id(),
                channel,
                Language.EN,
                "contact-code",
                Map.of("account", contact),
                null);
    }

    private void letAMinutePass(Somebody who) {
        database.change(
                "update code_request set requested_at = requested_at - interval '61 seconds' where user_id = ?",
                who.id());
    }

    private static String phone() {
        return "+9989" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(String name) {
        return "urn:problem:notification-service:" + name;
    }
}
