package uz.aloqa.appeals.tip.challenge;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import uz.aloqa.platform.secret.SecretSignature;
import uz.aloqa.platform.secret.Secrets;
import uz.aloqa.platform.sql.Sql;

/**
 * Proof of work (hashcash) in place of a captcha, which would show the sender to somebody else's service. A challenge is signed
 * and kept nowhere; only solved ones are remembered until they expire, as hashes that lead to nothing.
 */
@ApplicationScoped
public class ProofOfWork {

    private static final int RANDOM_BYTES = 16;

    private final SecretSignature signature;
    private final Sql sql;
    private final ChallengeConfig config;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ProofOfWork(Secrets secrets, Sql sql, ChallengeConfig config, Clock clock) {
        this.signature = secrets.signature("tip-challenge");
        this.sql = sql;
        this.config = config;
        this.clock = clock;
    }

    /** A new one. */
    public Challenge challenge() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        Instant expiresAt = clock.instant().plus(config.validFor()).truncatedTo(ChronoUnit.SECONDS);
        String head = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "." + expiresAt.getEpochSecond()
                + "." + config.difficulty();
        return new Challenge(head + "." + signature.sign(head), "SHA-256", config.difficulty(), expiresAt);
    }

    /**
     * Takes a solution, once. Belongs into the transaction of what it pays for.
     *
     * @throws uz.aloqa.platform.problem.DomainException when it does not hold, is too old or was used before
     */
    public void spend(Proof proof) {
        String[] parts = proof.challenge().split("\\.", -1);
        if (parts.length != 4 || !signature.verify(head(parts), parts[3])) {
            throw ChallengeRefusals.proofWrong();
        }
        Instant expiresAt = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        if (clock.instant().isAfter(expiresAt)) {
            throw ChallengeRefusals.challengeExpired();
        }
        byte[] hash = sha256(proof.challenge() + ":" + proof.nonce());
        if (zeroBits(hash) < Integer.parseInt(parts[2])) {
            throw ChallengeRefusals.proofWrong();
        }
        int first = sql.update(
                "insert into tip_challenge_used (digest, forget_after) values (?, ?) on conflict do nothing",
                sha256(proof.challenge()),
                expiresAt.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1)));
        if (first == 0) {
            throw ChallengeRefusals.challengeUsed();
        }
    }

    @Scheduled(every = "10m", delayed = "1m", identity = "tip-challenges")
    void forget() {
        sql.update("delete from tip_challenge_used where forget_after < ?", clock.instant());
    }

    private static String head(String[] parts) {
        return parts[0] + "." + parts[1] + "." + parts[2];
    }

    static int zeroBits(byte[] hash) {
        int zeros = 0;
        for (byte part : hash) {
            int head = Integer.numberOfLeadingZeros(part & 0xFF) - 24;
            zeros += head;
            if (head < Byte.SIZE) {
                break;
            }
        }
        return zeros;
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
