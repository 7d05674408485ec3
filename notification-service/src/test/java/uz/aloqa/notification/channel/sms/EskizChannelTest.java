package uz.aloqa.notification.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.notification.channel.LogCanary;
import uz.aloqa.notification.channel.Messages;
import uz.aloqa.notification.channel.Outcome;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.notification.channel.http.HttpSettings;
import uz.aloqa.notification.outbound.HostileServer;

class EskizChannelTest {

    private static final String NUMBER = "+998901234567";

    @RegisterExtension
    final LogCanary canary = new LogCanary("901234567", SmsSettings.ESKIZ_PASSWORD, "eskiz-token-canary");

    private final EskizServer eskiz = new EskizServer();
    private HostileServer server;
    private EskizChannel channel;

    @BeforeEach
    void start() throws IOException {
        server = new HostileServer().behaves(eskiz);
        channel = channel(SmsSettings.Eskiz.at(server.url("/api")));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aMessageIsSentInTheProvidersOwnWords() {
        Outgoing message = Messages.to(NUMBER, "Murojaatingiz koʻrib chiqildi – " + Messages.SECRET_WORDS);

        assertThat(channel.send(message)).isEqualTo(new Outcome.Accepted("eskiz-1"));

        assertThat(eskiz.messages())
                .singleElement()
                .satisfies(sent -> assertThat(sent)
                        .containsEntry("mobile_phone", "998901234567")
                        .containsEntry("message", "Murojaatingiz ko'rib chiqildi - " + Messages.SECRET_WORDS)
                        .containsEntry("from", "4546")
                        .containsEntry("user_sms_id", message.deliveryId().toString())
                        .containsEntry(
                                "callback_url",
                                "https://aloqa.example/api/v1/callbacks/eskiz/" + SmsSettings.ESKIZ_SECRET));
    }

    @Test
    void oneSignInServesAllMessages() {
        for (int i = 0; i < 5; i++) {
            assertThat(channel.send(Messages.to(NUMBER))).isInstanceOf(Outcome.Accepted.class);
        }
        assertThat(eskiz.logins()).isEqualTo(1);
    }

    @Test
    void manyWhoNeedATokenAtOnceSignInOnce() throws Exception {
        assertThat(sendAtOnce(60)).allMatch(outcome -> outcome instanceof Outcome.Accepted);
        assertThat(eskiz.logins()).isEqualTo(1);
    }

    @Test
    void tokensThatEndAmidManyMessagesAreReplacedOnceAndLoseNone() throws Exception {
        assertThat(channel.send(Messages.to(NUMBER))).isInstanceOf(Outcome.Accepted.class);
        eskiz.endTokens();

        assertThat(sendAtOnce(60)).allMatch(outcome -> outcome instanceof Outcome.Accepted);

        assertThat(eskiz.logins()).isEqualTo(2);
        assertThat(eskiz.messages()).hasSize(61);
    }

    @Test
    void aWrongPasswordHoldsAllMessagesBackAndLosesNone() {
        channel = channel(new SmsSettings.Eskiz(
                server.url("/api"), Optional.of("aloqa@example.uz"), Optional.of("something else")));
        assertThat(channel.send(Messages.to(NUMBER)))
                .isEqualTo(new Outcome.Retryable("credentials-refused", Duration.ofMinutes(5), true));
    }

    @Test
    void anEmptyAccountHoldsAllMessagesBack() {
        eskiz.runOutOfMoney();
        assertThat(channel.send(Messages.to(NUMBER)))
                .isEqualTo(new Outcome.Retryable("out-of-credit", Duration.ofMinutes(5), true));
    }

    @Test
    void aTextOfNoTemplateIsNotTheNumbersFault() {
        assertThat(channel.send(Messages.to(NUMBER, "casino"))).isEqualTo(new Outcome.Permanent("http-400", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"901234567", "+79161234567", "+99890123456", "+998901234567 ", "", "+998901234567&from=x"})
    void whatIsNoNumberOfUzbekistanIsNeverSent(String address) {
        assertThat(channel.send(Messages.to(address))).isEqualTo(new Outcome.Permanent("address-malformed", true));
        assertThat(server.received()).isEmpty();
    }

    @Test
    void withoutAnAccountOrWhenNotChosenItIsOff() {
        assertThat(channel.isConfigured()).isTrue();
        assertThat(channel.rank()).isZero();
        assertThat(channel(new SmsSettings.Eskiz(URI.create("http://localhost"), Optional.empty(), Optional.empty()))
                        .isConfigured())
                .isFalse();
        assertThat(new EskizChannel(
                                SmsSettings.none(),
                                SmsSettings.Eskiz.at(URI.create("http://localhost")),
                                HttpSettings.patient(),
                                Messages.CLOCK)
                        .isConfigured())
                .isFalse();
    }

    private static EskizChannel channel(EskizConfig config) {
        return new EskizChannel(SmsSettings.both(), config, HttpSettings.patient(), Messages.CLOCK);
    }

    private List<Outcome> sendAtOnce(int messages) throws InterruptedException, ExecutionException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Outcome>> all = IntStream.range(0, messages)
                    .mapToObj(i -> (Callable<Outcome>) () -> channel.send(Messages.to(NUMBER)))
                    .toList();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> one : executor.invokeAll(all)) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }
}
