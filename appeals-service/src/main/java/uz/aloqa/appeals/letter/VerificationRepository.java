package uz.aloqa.appeals.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uz.aloqa.platform.sql.Sql;

/** Codes of printed answers. */
@ApplicationScoped
class VerificationRepository {

    private final Sql sql;

    VerificationRepository(Sql sql) {
        this.sql = sql;
    }

    /** What a code stands for. */
    record Issued(UUID appealId, String sha256) {}

    /** The code of a text; the given one unless it has one already. */
    VerificationCode codeOf(UUID appealId, String sha256, VerificationCode fresh, Instant now) {
        sql.update(
                "insert into answer_verification (code, appeal_id, sha256, issued_at) values (?, ?, ?, ?)"
                        + " on conflict (appeal_id, sha256) do nothing",
                fresh.text(),
                appealId,
                sha256,
                now);
        return sql.first(
                        "select code from answer_verification where appeal_id = ? and sha256 = ?",
                        row -> new VerificationCode(row.getString(1)),
                        appealId,
                        sha256)
                .orElse(fresh);
    }

    Optional<Issued> find(VerificationCode code) {
        return sql.first(
                "select appeal_id, sha256 from answer_verification where code = ?",
                row -> new Issued(row.getObject(1, UUID.class), row.getString(2)),
                code.text());
    }
}
