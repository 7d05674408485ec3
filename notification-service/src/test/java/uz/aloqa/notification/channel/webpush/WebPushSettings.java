package uz.aloqa.notification.channel.webpush;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import uz.aloqa.notification.outbound.OutboundConfig;
import uz.aloqa.notification.outbound.SafeHttpClient;

/** Settings of web push under test, with a key of its own. */
record WebPushSettings(Optional<String> publicKey, Optional<String> privateKey, Optional<String> subject)
        implements WebPushConfig {

    private static final Vertx VERTX = Vertx.vertx();
    private static final KeyPair KEYS = keys();

    static WebPushConfig on() {
        return new WebPushSettings(
                Optional.of(base64(P256.point((ECPublicKey) KEYS.getPublic()))),
                Optional.of(privateKeyText()),
                Optional.of("mailto:ops@aloqa.example"));
    }

    static WebPushConfig off() {
        return new WebPushSettings(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static String privateKeyText() {
        byte[] bytes = ((ECPrivateKey) KEYS.getPrivate()).getS().toByteArray();
        byte[] scalar = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, scalar, 32 - length, length);
        return base64(scalar);
    }

    static ECPublicKey verifying() {
        return (ECPublicKey) KEYS.getPublic();
    }

    static SafeHttpClient client(boolean allowPrivate, Duration totalTimeout) {
        return new SafeHttpClient(
                VERTX,
                new Outbound(allowPrivate, totalTimeout),
                host -> List.of(InetAddress.getAllByName(host)),
                Executors.newVirtualThreadPerTaskExecutor());
    }

    private record Outbound(boolean allowPrivate, Duration totalTimeout) implements OutboundConfig {

        @Override
        public Set<Integer> ports() {
            return Set.of(443);
        }

        @Override
        public Optional<List<String>> refused() {
            return Optional.empty();
        }

        @Override
        public Duration connectTimeout() {
            return totalTimeout;
        }

        @Override
        public int bodyLimit() {
            return 4_096;
        }

        @Override
        public Optional<Path> trust() {
            return Optional.empty();
        }
    }

    private static KeyPair keys() {
        try {
            return P256.generate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
