package uz.aloqa.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uz.aloqa.notification.outbound.HostileServer;

/**
 * What every adapter endures, whatever its provider does. The time limit is no measurement: these servers never end, so an
 * adapter that isn't bounded would wait forever.
 */
@Timeout(60)
public abstract class ProviderFaults {

    protected HostileServer server;

    /** The adapter, speaking to {@link #server}. */
    protected abstract Channel channel();

    protected abstract Outgoing message();

    /** True for the request that hands the message over, false for what comes before, like signing in. */
    protected abstract boolean handsOver(HostileServer.Received request);

    /** What the provider does before the message is handed over. */
    protected abstract HostileServer.Behaviour before();

    /** Whether the adapter takes a success by its status alone, since nothing in the body tells more. */
    protected abstract boolean statusIsEnough();

    /** Whether a 429 holds everybody back. */
    protected abstract boolean pausesAll();

    @BeforeEach
    void start() throws IOException {
        server = new HostileServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    protected Outcome when(HostileServer.Behaviour fault) {
        server.behaves((request, client) -> {
            if (handsOver(request)) {
                fault.answer(request, client);
            } else {
                before().answer(request, client);
            }
        });
        return channel().send(message());
    }

    @Test
    void aConnectionThatBreaksIsWorthAnotherTry() {
        assertRetryable(when(HostileServer.RESET));
    }

    @Test
    void silenceEnds() {
        assertRetryable(when(HostileServer.SILENT));
    }

    @Test
    void anAnswerThatDripsByTheByteEnds() {
        assertRetryable(when(HostileServer.HEAD_DRIP));
    }

    @Test
    void aBodyThatDripsByTheByteEnds() {
        assertNotHeldAgainstTheAddress(when(HostileServer.BODY_DRIP));
    }

    @Test
    void anEndlessBodyIsCutOff() {
        assertNotHeldAgainstTheAddress(when(HostileServer.ENDLESS));
    }

    @Test
    void somethingThatIsNoHttpIsWorthAnotherTry() {
        assertRetryable(when(HostileServer.GARBAGE));
    }

    @Test
    void whoeverDoesNotListenIsTriedAgain() throws IOException {
        Channel channel = channel();
        server.close();
        assertRetryable(channel.send(message()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"500 Internal Server Error", "502 Bad Gateway", "504 Gateway Timeout"})
    void faultsOfTheProviderAreWorthAnotherTry(String status) {
        Outcome outcome = when(Answers.answer(status, "Content-Type: text/html\r\n", "<h1>oops</h1>"));
        assertRetryable(outcome);
        assertThat(((Outcome.Retryable) outcome).reason()).isEqualTo("http-" + status.substring(0, 3));
    }

    @Test
    void whoeverIsAwayForAWhileIsLeftAloneThatLong() {
        Outcome outcome = when(Answers.answer("503 Service Unavailable", "Retry-After: 120\r\n", ""));
        assertRetryable(outcome);
        assertThat(((Outcome.Retryable) outcome).retryAfter()).isEqualTo(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "0, 1", "999999999, 86400", "'Tue, 24 Nov 2026 06:01:00 GMT', 60"})
    void whoeverIsAskedTooOftenSaysWhenToComeBack(String header, int seconds) {
        Outcome outcome = when(Answers.answer("429 Too Many Requests", "Retry-After: " + header + "\r\n", ""));
        assertRetryable(outcome);
        Outcome.Retryable later = (Outcome.Retryable) outcome;
        assertThat(later.retryAfter()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(later.providerWide()).isEqualTo(pausesAll());
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-5", "99999999999999999999", "1e3", "Tue, 99 Nov 2026 06:01:00 GMT"})
    void nonsenseAboutTheTimeIsNotBelieved(String header) {
        Outcome outcome = when(Answers.answer("429 Too Many Requests", "Retry-After: " + header + "\r\n", ""));
        assertRetryable(outcome);
    }

    @Test
    void aPageInsteadOfAnAnswerIsNoReasonToGiveUp() {
        Outcome outcome = when(Answers.answer("200 OK", "Content-Type: text/html\r\n", "<html>Sign in to Wi-Fi"));
        assertSuccessOnlyByStatus(outcome);
    }

    @Test
    void halfAnAnswerIsNoReasonToGiveUp() {
        assertSuccessOnlyByStatus(when(Answers.truncated("{\"id\": \"12")));
        assertSuccessOnlyByStatus(when(Answers.json("200 OK", "{\"id\": \"12")));
    }

    @Test
    void noCredentialsAreCarriedToWhereARedirectLeads() {
        Outcome outcome = when(Answers.answer("302 Found", "Location: " + server.url("/elsewhere") + "\r\n", ""));
        assertThat(outcome).isInstanceOf(Outcome.Permanent.class);
        assertThat(((Outcome.Permanent) outcome).addressIsDead()).isFalse();
        assertThat(server.received()).noneMatch(request -> Answers.path(request).equals("/elsewhere"));
    }

    private void assertSuccessOnlyByStatus(Outcome outcome) {
        if (statusIsEnough()) {
            assertThat(outcome).isInstanceOfAny(Outcome.Accepted.class, Outcome.Retryable.class);
        } else {
            assertRetryable(outcome);
        }
    }

    private static void assertNotHeldAgainstTheAddress(Outcome outcome) {
        assertThat(outcome).isInstanceOfAny(Outcome.Accepted.class, Outcome.Retryable.class);
    }

    protected static void assertRetryable(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Retryable.class);
    }
}
