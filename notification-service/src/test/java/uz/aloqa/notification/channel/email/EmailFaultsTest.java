package uz.aloqa.notification.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uz.aloqa.notification.channel.LogCanary;
import uz.aloqa.notification.channel.Messages;
import uz.aloqa.notification.channel.Outcome;

/** The time limit is no measurement: these servers never end. */
@Timeout(60)
class EmailFaultsTest {

    @RegisterExtension
    final LogCanary canary = new LogCanary("karimova");

    private HostileMailServer server;

    @BeforeEach
    void start() throws IOException {
        server = new HostileMailServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    static Stream<Arguments> misbehaviour() {
        return Stream.of(HostileMailServer.Moment.values())
                .flatMap(moment -> Stream.of(
                        Arguments.of(moment, "reset", HostileMailServer.RESET),
                        Arguments.of(moment, "silence", HostileMailServer.SILENT),
                        Arguments.of(moment, "drip", HostileMailServer.DRIP),
                        Arguments.of(moment, "endless lines", HostileMailServer.ENDLESS_LINES),
                        Arguments.of(moment, "endless line", HostileMailServer.ENDLESS_LINE),
                        Arguments.of(moment, "garbage", HostileMailServer.GARBAGE)));
    }

    @ParameterizedTest(name = "{1} at {0}")
    @MethodSource("misbehaviour")
    void whateverAServerDoesEndsAndIsNotHeldAgainstTheAddress(
            HostileMailServer.Moment moment, String name, HostileMailServer.Fault fault) {
        server.at(moment, fault);
        assertThat(send()).isInstanceOf(Outcome.Retryable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "RECIPIENT, 450 4.2.1 <karimova@example.uz> busy, smtp-450",
        "RECIPIENT, 451 4.7.1 greylisted, smtp-451",
        "RECIPIENT, 452 4.2.2 karimova over quota, smtp-452",
        "SENDER, 451 4.3.0 local error, smtp-451",
        "GREETING, 421 4.3.2 too many connections, smtp-421",
        "DATA, 451 4.3.0 local error, smtp-451",
        "END, 452 4.3.1 disk full, smtp-452",
        "END, 421 4.3.2 shutting down, smtp-421"
    })
    void whatAServerCannotDoNowIsWorthAnotherTry(HostileMailServer.Moment moment, String reply, String reason) {
        server.replies(moment, reply);
        assertThat(send()).isEqualTo(new Outcome.Retryable(reason, null, false));
    }

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 <karimova@example.uz> unknown, smtp-550",
        "550 No such user, smtp-550",
        "550 5.2.1 mailbox disabled, smtp-550",
        "551 5.1.6 moved, smtp-551",
        "553 5.1.3 bad address, smtp-553"
    })
    void anAddressThatTheServerSaysIsNoneIsNotWrittenToAgain(String reply, String reason) {
        server.replies(HostileMailServer.Moment.RECIPIENT, reply);
        assertThat(send()).isEqualTo(new Outcome.Permanent(reason, true));
    }

    @ParameterizedTest
    @CsvSource({
        "RECIPIENT, 550 5.7.1 relaying denied, smtp-550",
        "RECIPIENT, 554 5.7.1 blocked, smtp-554",
        "SENDER, 550 5.7.1 sender refused, smtp-550",
        "END, 550 5.7.1 looks like spam, smtp-550",
        "END, 554 transaction failed, smtp-554",
        "END, 552 too big, smtp-552"
    })
    void whatIsRefusedForOtherReasonsIsNotTheAddresssFault(
            HostileMailServer.Moment moment, String reply, String reason) {
        server.replies(moment, reply);
        assertThat(send()).isEqualTo(new Outcome.Permanent(reason, false));
    }

    @ParameterizedTest
    @EnumSource(
            value = EmailConfig.Security.class,
            names = {"STARTTLS", "TLS"})
    void aServerWithoutTlsGetsNeitherMailNorPassword(EmailConfig.Security security) {
        EmailChannel channel = channel(EmailSettings.patient(server.port(), security));
        assertThat(channel.send(Messages.to("karimova@example.uz"))).isInstanceOf(Outcome.Retryable.class);
        assertThat(server.said()).noneMatch(line -> line.startsWith("MAIL") || line.startsWith("AUTH"));
    }

    @Test
    void aServerThatHangsHoldsOnlyItsFewConnections() throws Exception {
        server.at(HostileMailServer.Moment.END, HostileMailServer.SILENT);
        EmailChannel channel = channel(EmailSettings.impatient(server.port()));
        List<Future<Outcome>> all = new ArrayList<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                all.add(executor.submit(() -> channel.send(Messages.to("karimova@example.uz"))));
            }
        }
        for (Future<Outcome> one : all) {
            assertThat(one.get()).isInstanceOf(Outcome.Retryable.class);
        }
        assertThat(server.connections()).isLessThanOrEqualTo(20);
    }

    @Test
    void aConnectionThatTheServerClosedMeanwhileIsReplaced() throws Exception {
        EmailChannel channel = channel(EmailSettings.patient(server.port(), EmailConfig.Security.NONE));
        assertThat(channel.send(Messages.to("karimova@example.uz"))).isInstanceOf(Outcome.Accepted.class);
        assertThat(channel.send(Messages.to("karimova@example.uz"))).isInstanceOf(Outcome.Accepted.class);
        assertThat(server.connections()).isEqualTo(1);

        server.hangUp();

        assertThat(channel.send(Messages.to("karimova@example.uz"))).isInstanceOf(Outcome.Accepted.class);
        assertThat(server.connections()).isEqualTo(2);
    }

    private Outcome send() {
        return channel(EmailSettings.impatient(server.port())).send(Messages.to("karimova@example.uz"));
    }

    private static EmailChannel channel(EmailConfig config) {
        return new EmailChannel(
                config, Optional.empty(), Messages.CLOCK, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }
}
