package uz.aloqa.notification.sending;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.Channel;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.channel.Limits;
import uz.aloqa.notification.channel.Outcome;
import uz.aloqa.notification.channel.Outgoing;

/** A channel like any other, to a server of this machine; off while no server is named. */
abstract class LocalChannel implements Channel {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ChannelKind kind;
    private final String provider;
    private final Limits limits;
    private volatile @Nullable HostileProvider server;

    LocalChannel(ChannelKind kind, String provider, Limits limits) {
        this.kind = kind;
        this.provider = provider;
        this.limits = limits;
    }

    void speakTo(@Nullable HostileProvider other) {
        server = other;
    }

    @Override
    public ChannelKind kind() {
        return kind;
    }

    @Override
    public String provider() {
        return provider;
    }

    @Override
    public boolean isConfigured() {
        return server != null;
    }

    @Override
    public int rank() {
        return -1;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public Outcome send(Outgoing message) {
        HttpRequest request = HttpRequest.newBuilder(server.address())
                .timeout(PATIENCE)
                .header("Message-Id", message.deliveryId().toString())
                .POST(HttpRequest.BodyPublishers.ofString(
                        message.address() + "\n" + message.title() + "\n" + message.text()))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> new Outcome.Accepted(answer.body());
                case 410 -> new Outcome.Permanent("gone", true);
                case 429 ->
                    new Outcome.Retryable(
                            "http-429",
                            Duration.ofSeconds(Long.parseLong(
                                    answer.headers().firstValue("Retry-After").orElse("1"))),
                            true);
                case 500 -> new Outcome.Retryable("http-500", null, false);
                default -> new Outcome.Permanent("http-" + answer.statusCode(), false);
            };
        } catch (IOException e) {
            return new Outcome.Retryable("connection", null, false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Retryable("interrupted", null, false);
        }
    }
}
