package uz.aloqa.notification.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import uz.aloqa.notification.channel.LogCanary;
import uz.aloqa.notification.channel.Messages;
import uz.aloqa.notification.channel.Outcome;
import uz.aloqa.notification.channel.Outgoing;
import uz.aloqa.notification.channel.http.HttpSettings;
import uz.aloqa.notification.outbound.HostileServer;

class PlayMobileChannelTest {

    private static final String NUMBER = "+998901234567";

    @RegisterExtension
    final LogCanary canary = new LogCanary("901234567", SmsSettings.PLAYMOBILE_PASSWORD);

    private final PlayMobileServer playMobile = new PlayMobileServer();
    private HostileServer server;
    private PlayMobileChannel channel;

    @BeforeEach
    void start() throws IOException {
        server = new HostileServer().behaves(playMobile);
        channel = channel(SmsSettings.PlayMobile.at(server.url("/broker-api")));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aMessageIsSentInTheProvidersOwnWordsUnderOurKey() {
        Outgoing message = Messages.to(NUMBER);

        assertThat(channel.send(message))
                .isEqualTo(new Outcome.Accepted(message.deliveryId().toString()));

        assertThat(server.received().getFirst().line()).isEqualTo("POST /broker-api/send HTTP/1.1");
        assertThat(playMobile.messages().get(message.deliveryId().toString()))
                .hasToString("{\"recipient\":\"998901234567\",\"message-id\":\"" + message.deliveryId()
                        + "\",\"sms\":{\"originator\":\"3700\",\"content\":{\"text\":\"" + message.text() + "\"}}}");
    }

    @Test
    void aMessageWhoseAcceptanceWasNotHeardIsNotSentTwice() {
        Outgoing message = Messages.to(NUMBER);
        playMobile.hangUpAfterAccepting();

        assertThat(channel.send(message)).isInstanceOf(Outcome.Retryable.class);
        assertThat(channel.send(message)).isInstanceOf(Outcome.Accepted.class);

        assertThat(playMobile.messages()).hasSize(1);
    }

    @Test
    void codesOfTheProviderSayWhoseFaultItIs() {
        assertThat(withCode("100")).isEqualTo(new Outcome.Retryable("playmobile-100", null, false));
        assertThat(withCode("102"))
                .isEqualTo(new Outcome.Retryable("credentials-refused", Duration.ofMinutes(5), true));
        assertThat(withCode("105")).isEqualTo(new Outcome.Retryable("playmobile-105", Duration.ofSeconds(10), true));
        assertThat(withCode("202")).isEqualTo(new Outcome.Permanent("address-malformed", true));
        assertThat(withCode("401")).isEqualTo(new Outcome.Permanent("playmobile-401", false));
        assertThat(withCode("998901234567")).isEqualTo(new Outcome.Permanent("playmobile-refused", false));
    }

    @Test
    void aWrongPasswordHoldsAllMessagesBackAndLosesNone() {
        channel = channel(new SmsSettings.PlayMobile(
                server.url("/broker-api"), Optional.of("aloqa"), Optional.of("something else")));
        assertThat(channel.send(Messages.to(NUMBER)))
                .isEqualTo(new Outcome.Retryable("credentials-refused", Duration.ofMinutes(5), true));
    }

    @Test
    void itComesAfterTheProviderThatWasChosenFirst() {
        assertThat(channel.isConfigured()).isTrue();
        assertThat(channel.rank()).isEqualTo(1);
        assertThat(channel(new SmsSettings.PlayMobile(
                                URI.create("http://localhost"), Optional.empty(), Optional.empty()))
                        .isConfigured())
                .isFalse();
    }

    private Outcome withCode(String code) {
        playMobile.failWith(code);
        return channel.send(Messages.to(NUMBER));
    }

    private static PlayMobileChannel channel(PlayMobileConfig config) {
        return new PlayMobileChannel(SmsSettings.both(), config, HttpSettings.patient(), Messages.CLOCK);
    }
}
