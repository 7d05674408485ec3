package uz.aloqa.notification.sending;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.database.Database;

/** What became of claimed deliveries. */
@Singleton
class SettlementTable {

    private final Database database;

    SettlementTable(Database database) {
        this.database = database;
    }

    void attempt(Claimed row, String provider, String outcome, @Nullable String reason, Instant at, int tookMillis) {
        database.change("""
                insert into delivery_attempt (delivery_id, created_at, no, at, took_millis, provider, outcome, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """, row.id(), row.createdAt(), row.attempts(), at, tookMillis, provider, outcome, reason);
    }

    /** Handed over, whoever has the lease by now: it has happened. The words are kept, as they can't be told later. */
    boolean sent(
            Claimed row, String provider, @Nullable String providerId, Letter letter, boolean delivered, Instant at) {
        return database.change(
                        """
                        update delivery
                        set state = ?, sent_at = ?, delivered_at = ?, provider = ?, provider_id = ?, language = ?,
                            sent_text = ?, reason = null, claim = null, next_attempt_at = null
                        where id = ? and created_at = ? and state = 'PENDING'
                        """,
                        delivered ? "DELIVERED" : "SENT",
                        at,
                        delivered ? at : null,
                        provider,
                        providerId,
                        letter.message().language().tag(),
                        letter.confidential() ? null : letter.message().text(),
                        row.id(),
                        row.createdAt())
                == 1;
    }

    /** Waits for another try, but not beyond its end. */
    void again(Claimed row, String reason, Instant next, boolean counted) {
        database.change("""
                update delivery
                set claim = null, next_attempt_at = least(?, expires_at), reason = ?,
                    attempts = attempts - case when ? then 0 else 1 end
                where id = ? and created_at = ? and state = 'PENDING' and claim = ?
                """, next, reason, counted, row.id(), row.createdAt(), row.claim());
    }

    boolean failed(Claimed row, String reason) {
        return database.change("""
                        update delivery
                        set state = 'FAILED', reason = ?, failures = failures + 1, claim = null, next_attempt_at = null
                        where id = ? and created_at = ? and state = 'PENDING'
                        """, reason, row.id(), row.createdAt()) == 1;
    }

    /** The person no longer wants it there. */
    void unwanted(Claimed row) {
        database.change("""
                update delivery
                set state = 'CANCELLED', reason = 'not-wanted', claim = null, next_attempt_at = null,
                    attempts = attempts - 1
                where id = ? and created_at = ? and state = 'PENDING'
                """, row.id(), row.createdAt());
    }

    void disableContact(Claimed row, String reason, Instant at) {
        database.change(
                "update contact set disabled_at = ?, disabled_reason = ? where id = ? and disabled_at is null",
                at,
                reason,
                row.contactId());
    }
}
