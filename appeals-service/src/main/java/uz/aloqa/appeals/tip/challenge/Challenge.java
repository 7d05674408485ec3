package uz.aloqa.appeals.tip.challenge;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A riddle in place of a captcha: find a nonce so that SHA-256 of {@code challenge + ":" + nonce} in UTF-8 begins with that
 * many zero bits.
 *
 * @param challenge to be sent back as it is
 * @param algorithm always SHA-256
 * @param difficulty zero bits
 * @param expiresAt when it is no longer taken
 */
@Schema(requiredProperties = {"challenge", "algorithm", "difficulty", "expiresAt"})
public record Challenge(
        @Schema(examples = "q3Jd0c8b1mYx2uVQ6l9S3A.1795600000.18.5jN0c2k")
        String challenge,

        @Schema(examples = "SHA-256") String algorithm,
        @Schema(examples = "18") int difficulty,
        Instant expiresAt) {}
