package uz.aloqa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TestTokensTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void aTokenIsSignedWithThePublishedKey() throws Exception {
        assertThat(isSigned(TestTokens.as("citizen1"))).isTrue();
    }

    @Test
    void aChangedClaimBreaksTheSignature() throws Exception {
        assertThat(isSigned(TestTokens.of("citizen1").signedThenChanged("sub", "somebody")))
                .isFalse();
    }

    @Test
    void aForeignKeyIsNotThePublishedOne() throws Exception {
        assertThat(isSigned(TestTokens.of("citizen1").signWithForeignKey())).isFalse();
    }

    @Test
    void aTokenWithoutASignatureSaysSo() throws Exception {
        String token = TestTokens.of("citizen1").unsigned("none");
        assertThat(part(token, 0).path("alg").asText()).isEqualTo("none");
        assertThat(token).endsWith(".");
    }

    @Test
    void algorithmConfusionUsesAnotherAlgorithmAndKeepsTheKeysName() throws Exception {
        String token = TestTokens.of("citizen1").signWithPublicKeyAsSecret();
        assertThat(part(token, 0).path("alg").asText()).isEqualTo("HS256");
        assertThat(part(token, 0).path("kid").asText()).isEqualTo(KeyServer.KEY_ID);
        assertThat(isSigned(token)).isFalse();
    }

    @Test
    void anInspectorsTokenSaysWhoWhereAndWhat() throws Exception {
        JsonNode claims = part(TestTokens.as("inspector2"), 1);
        assertThat(claims.path("sub").asText()).isEqualTo("d0000000-0000-4000-8000-000000000012");
        assertThat(claims.path("name").asText()).isEqualTo("Botir Yoʻldoshev");
        assertThat(claims.path("realm_access").path("roles").path(0).asText()).isEqualTo("inspector");
        assertThat(claims.path("department").asText()).isEqualTo("1726294");
        assertThat(claims.path("aud").asText()).isEqualTo("aloqa-api");
        assertThat(claims.path("typ").asText()).isEqualTo("Bearer");
    }

    @Test
    void aResidentServesNoDepartment() throws Exception {
        assertThat(part(TestTokens.as("citizen1"), 1).has("department")).isFalse();
    }

    @Test
    void anExpiredTokenHasEnded() throws Exception {
        JsonNode claims = part(
                TestTokens.of("citizen1").expiredSince(Duration.ofMinutes(1)).sign(), 1);
        assertThat(Instant.ofEpochSecond(claims.path("exp").asLong())).isBefore(Instant.now());
    }

    private boolean isSigned(String token) throws IOException, GeneralSecurityException {
        String[] parts = token.split("\\.", -1);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(publishedKey());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        byte[] signed = Base64.getUrlDecoder().decode(parts[2]);
        return signed.length == 256 && signature.verify(signed);
    }

    private PublicKey publishedKey() throws IOException, GeneralSecurityException {
        URI certs = URI.create(TestTokens.keysOf() + "/protocol/openid-connect/certs");
        JsonNode key;
        try (InputStream published = certs.toURL().openStream()) {
            key = json.readTree(published).path("keys").path(0);
        }
        assertThat(key.path("kid").asText()).isEqualTo(KeyServer.KEY_ID);
        return KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(key.path("n")), number(key.path("e"))));
    }

    private static BigInteger number(JsonNode value) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(value.asText()));
    }

    private JsonNode part(String token, int index) throws IOException {
        return json.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]));
    }
}
