package uz.aloqa.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Publishes the test key the way Keycloak does, so that services check test tokens on their ordinary path. */
final class KeyServer {

    static final String PRIVATE_KEY = "privateKey";
    static final String PUBLIC_KEY = "publicKey";
    static final String KEY_ID = "aloqa-test";

    private static final String REALM = "/realms/aloqa";
    private static final String CERTS = REALM + "/protocol/openid-connect/certs";
    private static final Base64.Encoder URL_SAFE = Base64.getUrlEncoder().withoutPadding();

    private KeyServer() {}

    /** Keys {@link Parts#URL}: the realm; {@link #PRIVATE_KEY}, {@link #PUBLIC_KEY}: base64 of PKCS#8 and X.509. */
    static Map<String, String> start() {
        KeyPair keys = newKeys();
        byte[] published = published((RSAPublicKey) keys.getPublic());
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(CERTS, exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, published.length);
                try (OutputStream body = exchange.getResponseBody()) {
                    body.write(published);
                }
            });
            // Its thread must not keep the JVM alive.
            server.setExecutor(command -> Thread.ofVirtual().start(command));
            Thread starter = Thread.ofPlatform().daemon().start(server::start);
            starter.join();
            Base64.Encoder encoder = Base64.getEncoder();
            return Map.of(
                    Parts.URL,
                    "http://localhost:" + server.getAddress().getPort() + REALM,
                    PRIVATE_KEY,
                    encoder.encodeToString(keys.getPrivate().getEncoded()),
                    PUBLIC_KEY,
                    encoder.encodeToString(keys.getPublic().getEncoded()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting the server of the test key", e);
        }
    }

    static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] published(RSAPublicKey key) {
        Map<String, String> jwk = Map.of(
                "kid",
                KEY_ID,
                "kty",
                "RSA",
                "alg",
                "RS256",
                "use",
                "sig",
                "n",
                number(key.getModulus()),
                "e",
                number(key.getPublicExponent()));
        try {
            return new ObjectMapper().writeValueAsBytes(Map.of("keys", List.of(jwk)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** RFC 7518 §6.3: big endian, without the sign's leading zero. */
    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return URL_SAFE.encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }
}
