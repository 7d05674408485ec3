package uz.aloqa.platform.secret;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Signs what goes out and comes back, like a link in a letter. Older keys still verify. */
public final class SecretSignature {

    private final String purpose;
    private final KeyRing keys;

    SecretSignature(String purpose, KeyRing keys) {
        this.purpose = purpose;
        this.keys = keys;
    }

    /** The signature, in Base64 for URLs. */
    public String sign(String what) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.digest(signed(what)));
    }

    /** True when we signed exactly this for this purpose. */
    public boolean verify(String what, String signature) {
        try {
            return keys.verify(Base64.getUrlDecoder().decode(signature), signed(what));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private byte[] signed(String what) {
        return ("signature|" + purpose + "|" + what).getBytes(StandardCharsets.UTF_8);
    }
}
