package uz.aloqa.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Our signatures before the public libraries of Standard Webhooks. */
class SigningKeyTest {

    private static final Path TOOLS = Path.of(System.getProperty("aloqa.root", ".."), "tools", "npm");
    private static final String ID = "019ab3a0-0000-7000-8000-0000000000e1";
    private static final String BODY = "{\"specversion\":\"1.0\",\"data\":{\"name\":\"Doʻstlik\"}}";

    private final long now = Clock.systemUTC().instant().getEpochSecond();
    private final SigningKey.Made hmac = SigningKey.make(SignatureKind.HMAC);
    private final SigningKey.Made ed25519 = SigningKey.make(SignatureKind.ED25519);

    @Test
    void theExampleOfTheSpecificationIsSignedAsTheSpecificationSays() {
        SigningKey key =
                new SigningKey(SignatureKind.HMAC, Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        assertThat(key.sign(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330L,
                        "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void theJavaLibraryVerifiesOurs() throws Exception {
        new Webhook(hmac.shown()).verify(BODY, headers(sign(hmac)));
        assertThatThrownBy(() -> new Webhook(hmac.shown()).verify(BODY + " ", headers(sign(hmac))))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void duringARotationTheJavaLibraryVerifiesWithTheOldSecretAndWithTheNew() throws Exception {
        SigningKey.Made next = SigningKey.make(SignatureKind.HMAC);
        String both = sign(next) + " " + sign(hmac);
        new Webhook(hmac.shown()).verify(BODY, headers(both));
        new Webhook(next.shown()).verify(BODY, headers(both));
    }

    @Test
    void theNodeLibraryVerifiesOurs() throws Exception {
        assertThat(node("""
                const { Webhook } = require('standardwebhooks');
                const [secret, id, timestamp, signature, body] = process.argv.slice(2);
                new Webhook(secret).verify(body, {
                  'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature });
                try {
                  new Webhook(secret).verify(body + ' ', {
                    'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature });
                } catch (e) { console.log('verified'); }
                """, hmac.shown(), sign(hmac))).isEqualTo("verified");
    }

    /** The libraries know v1 only; an Ed25519 signature is judged by OpenSSL, which node brings. */
    @Test
    void nodeVerifiesOurEd25519WithThePublicKeyAlone() throws Exception {
        assertThat(ed25519.shown()).isNull();
        assertThat(node("""
                const crypto = require('crypto');
                const [key, id, timestamp, signature, body] = process.argv.slice(2);
                const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'),
                  Buffer.from(key.replace('whpk_', ''), 'base64')]);
                const open = crypto.createPublicKey({ key: der, format: 'der', type: 'spki' });
                const [version, value] = signature.split(',');
                const ok = crypto.verify(null, Buffer.from(`${id}.${timestamp}.${body}`), open,
                  Buffer.from(value, 'base64'));
                console.log(version + ' ' + ok);
                """, ed25519.publicKey(), sign(ed25519))).isEqualTo("v1a true");
    }

    private String sign(SigningKey.Made made) {
        return made.key().sign(ID, now, BODY.getBytes(StandardCharsets.UTF_8));
    }

    private HttpHeaders headers(String signature) {
        return HttpHeaders.of(
                Map.of(
                        "webhook-id", List.of(ID),
                        "webhook-timestamp", List.of(Long.toString(now)),
                        "webhook-signature", List.of(signature)),
                (name, value) -> true);
    }

    private String node(String script, String key, String signature) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isDirectory(TOOLS.resolve("node_modules/standardwebhooks")),
                "skipped: run npm ci in tools/npm first (.ci/run does)");
        Path file = Files.createTempFile(TOOLS.resolve("node_modules"), "verify", ".cjs");
        try {
            Files.writeString(file, script);
            Process process = new ProcessBuilder("node", file.toString(), key, ID, Long.toString(now), signature, BODY)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return said;
        } catch (IOException e) {
            Assumptions.abort("skipped: there is no node on this machine: " + e.getMessage());
            throw e;
        } finally {
            Files.delete(file);
        }
    }
}
