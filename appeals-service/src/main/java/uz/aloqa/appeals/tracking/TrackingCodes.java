package uz.aloqa.appeals.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import uz.aloqa.platform.sql.Sql;

/** The codes of appeals; the database has their hashes only. */
@ApplicationScoped
public class TrackingCodes {

    /** Compared with when there is nothing to compare with, so that an unknown number takes the same steps. */
    private static final Kept NONE = new Kept(new UUID(0, 0), "0".repeat(64));

    private final Sql sql;

    TrackingCodes(Sql sql) {
        this.sql = sql;
    }

    private record Kept(UUID appealId, String hash) {}

    /**
     * Gives an appeal its code, in place of an earlier one. Belongs into the transaction of the request.
     *
     * @param requestKey {@code Idempotency-Key} of the request
     */
    public void give(UUID appealId, String requestKey) {
        sql.update("""
                insert into tracking_code (appeal_id, code_hash) values (?, ?)
                on conflict (appeal_id) do update set code_hash = excluded.code_hash
                """, appealId, TrackingCode.of(appealId, requestKey).hash(appealId));
    }

    /** The code that was given for that request, as it is printed, unless another one has taken its place since. */
    public Optional<String> givenFor(UUID appealId, String requestKey) {
        TrackingCode code = TrackingCode.of(appealId, requestKey);
        return opens(appealId, code) ? Optional.of(code.printed()) : Optional.empty();
    }

    /** Whether this is the code of that appeal. */
    boolean opens(UUID appealId, TrackingCode code) {
        return sql.first("select code_hash from tracking_code where appeal_id = ?", row -> row.getString(1), appealId)
                .filter(hash -> same(hash, code.hash(appealId)))
                .isPresent();
    }

    /**
     * The appeal that a number and its code open. A wrong code and an unknown number take one query, one hash and one comparison
     * in constant time each, and come to the same end.
     */
    Optional<UUID> opened(String number, TrackingCode code) {
        Kept kept = sql.first("""
                        select a.id, c.code_hash from appeal a join tracking_code c on c.appeal_id = a.id where a.number = ?
                        """, row -> new Kept(row.getObject(1, UUID.class), row.getString(2)), number)
                .orElse(NONE);
        return same(kept.hash(), code.hash(kept.appealId())) ? Optional.of(kept.appealId()) : Optional.empty();
    }

    private static boolean same(String hash, String other) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
