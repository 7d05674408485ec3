package uz.aloqa.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * An access token in the making. It starts as a valid one without a user; each method changes one thing, so that a test
 * names exactly what is wrong with a token.
 */
public final class TokenBuilder {

    private static final Base64.Encoder URL_SAFE = Base64.getUrlEncoder().withoutPadding();
    private static final Duration LIFE = Duration.ofMinutes(15);

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Object> header = new LinkedHashMap<>();
    private final Map<String, Object> claims = new LinkedHashMap<>();

    TokenBuilder() {
        Instant now = Clock.systemUTC().instant();
        header.put("alg", "RS256");
        header.put("typ", "JWT");
        header.put("kid", KeyServer.KEY_ID);
        claims.put("iss", TestTokens.ISSUER);
        claims.put("aud", TestTokens.AUDIENCE);
        claims.put("typ", "Bearer");
        claims.put("azp", "aloqa-dev");
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFE).getEpochSecond());
    }

    public TokenBuilder subject(String subject) {
        return claim("sub", subject);
    }

    public TokenBuilder issuer(String issuer) {
        return claim("iss", issuer);
    }

    public TokenBuilder audience(String... audience) {
        return claim("aud", audience.length == 1 ? audience[0] : List.of(audience));
    }

    /** Keycloak's {@code typ} claim: {@code Bearer} for access tokens, else {@code ID}, {@code Refresh}. */
    public TokenBuilder type(String type) {
        return claim("typ", type);
    }

    public TokenBuilder roles(String... roles) {
        return claim("realm_access", Map.of("roles", List.of(roles)));
    }

    /** SOATO of the district or region the officer serves; null: none. */
    public TokenBuilder department(@Nullable String soato) {
        return claim("department", soato);
    }

    /** Made that long before now and already past its life. */
    public TokenBuilder expiredSince(Duration ago) {
        Instant end = Clock.systemUTC().instant().minus(ago);
        claims.put("iat", end.minus(LIFE).getEpochSecond());
        claims.put("exp", end.getEpochSecond());
        return this;
    }

    /** Valid only from that long after now. */
    public TokenBuilder notBefore(Duration ahead) {
        return claim("nbf", Clock.systemUTC().instant().plus(ahead).getEpochSecond());
    }

    /** Any claim; null removes it. */
    public TokenBuilder claim(String name, @Nullable Object value) {
        return set(claims, name, value);
    }

    /** Any field of the header; null removes it. */
    public TokenBuilder header(String name, @Nullable Object value) {
        return set(header, name, value);
    }

    /** The token, signed with the key that services know. */
    public String sign() {
        String key = Parts.get(Parts.TOKENS, KeyServer.PRIVATE_KEY);
        try {
            return rsa(KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The token, signed with a key that nobody publishes, under the name of the known one. */
    public String signWithForeignKey() {
        return rsa(KeyServer.newKeys().getPrivate());
    }

    /** Algorithm confusion (RFC 8725 §2.1): HS256 with the published key as the secret. */
    public String signWithPublicKeyAsSecret() {
        header("alg", "HS256");
        byte[] secret = Base64.getDecoder().decode(Parts.get(Parts.TOKENS, KeyServer.PUBLIC_KEY));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            String content = content();
            return content + "." + URL_SAFE.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No signature at all, with the header saying so: {@code none}, {@code None}, {@code NONE}. */
    public String unsigned(String none) {
        header("alg", none);
        return content() + ".";
    }

    /** Signed as it was before {@code claim} got another value. */
    public String signedThenChanged(String claim, Object value) {
        String signature = sign().substring(content().length());
        claim(claim, value);
        return content() + signature;
    }

    private String rsa(PrivateKey key) {
        try {
            String content = content();
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + URL_SAFE.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String content() {
        try {
            return URL_SAFE.encodeToString(json.writeValueAsBytes(header)) + "."
                    + URL_SAFE.encodeToString(json.writeValueAsBytes(claims));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private TokenBuilder set(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value == null) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
        return this;
    }
}
