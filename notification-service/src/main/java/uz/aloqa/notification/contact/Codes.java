package uz.aloqa.notification.contact;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.aloqa.notification.database.Database;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;

/** One-time codes and how often they were asked for. */
@Singleton
class Codes {

    private static final Duration DAY = Duration.ofDays(1);

    /** What a try has to match. */
    @SuppressWarnings("ArrayRecordComponent") // compared once, in constant time
    record Expected(byte[] hash, byte[] salt) {}

    private final Database database;
    private final CodeHash hashes;
    private final CodeConfig config;
    private final SecretColumn codes;

    Codes(Database database, CodeHash hashes, CodeConfig config, Secrets secrets) {
        this.database = database;
        this.hashes = hashes;
        this.config = config;
        this.codes = secrets.column("contact_code", "code");
    }

    /** Lets nobody count at the same time for this person, and then for this address, until commit. */
    void lock(UUID user, byte[] addressIndex) {
        database.list("select pg_advisory_xact_lock(hashtextextended(?, 1))", row -> true, user.toString());
        database.list("select pg_advisory_xact_lock(hashtextextended(encode(?, 'hex'), 2))", row -> true, addressIndex);
    }

    /** How long this person still waits; empty when they need not. */
    Optional<Duration> waitOfPerson(UUID user, Instant now) {
        return wait("user_id = ?", user, now);
    }

    /** True when this address has had enough, whoever asked. */
    boolean isAddressBusy(byte[] addressIndex, Instant now) {
        return wait("address_index = ?", addressIndex, now).isPresent();
    }

    /** Counts, and makes a code that is not kept in clear. */
    void make(Contact contact, byte[] addressIndex, boolean sendable, Instant now) {
        String code = hashes.newCode();
        byte[] salt = hashes.newSalt();
        database.change(
                "insert into code_request (user_id, address_index, requested_at) values (?, ?, ?)",
                contact.userId(),
                addressIndex,
                now);
        database.change(
                """
                insert into contact_code (contact_id, hash, salt, code, tries, requested_at, expires_at)
                values (?, ?, ?, ?, 0, ?, ?)
                on conflict (contact_id) do update
                set hash = excluded.hash, salt = excluded.salt, code = excluded.code, tries = 0,
                    requested_at = excluded.requested_at, expires_at = excluded.expires_at
                """,
                contact.id(),
                hashes.hash(contact.id(), code, salt),
                salt,
                sendable ? codes.encrypt(contact.id(), code) : null,
                now,
                now.plus(config.codeLife()));
    }

    /** One try less; empty when there is none left or no code. */
    Optional<Expected> take(UUID contact, Instant now) {
        return database
                .list("""
                        update contact_code set tries = tries + 1
                        where contact_id = ? and tries < ? and expires_at > ? returning hash, salt
                        """, row -> new Expected(row.getBytes(1), row.getBytes(2)), contact, config.tries(), now)
                .stream()
                .findFirst();
    }

    /** The code in clear while it waits to be sent. */
    Optional<String> sendable(UUID contact, Instant now) {
        return database
                .list(
                        "select code from contact_code where contact_id = ? and code is not null and expires_at > ?",
                        row -> row.getBytes(1),
                        contact,
                        now)
                .stream()
                .findFirst()
                .map(cipher -> codes.decrypt(contact, cipher));
    }

    void used(UUID contact) {
        database.change("delete from contact_code where contact_id = ?", contact);
    }

    /** Forgets codes that can't be sent or tried any more, and requests that no limit counts any more. */
    void tidy(Instant now) {
        database.change("delete from contact_code where expires_at <= ?", now);
        database.change("delete from code_request where requested_at <= ?", now.minus(DAY));
        database.change("delete from telegram_link where expires_at <= ?", now.minus(DAY));
        // Once the provider has it, nobody needs it in any form but its hash.
        database.change("""
                update contact_code set code = null
                where code is not null and exists (
                    select from contact c
                    join delivery d on d.user_id = c.user_id and d.created_at >= contact_code.requested_at
                    where c.id = contact_code.contact_id and d.contact_id = c.id and d.state <> 'PENDING')
                """);
    }

    private Optional<Duration> wait(String whose, Object key, Instant now) {
        List<Instant> requests = database.list(
                "select requested_at from code_request where " + whose
                        + " and requested_at > ? order by requested_at desc",
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                key,
                now.minus(DAY));
        if (requests.isEmpty()) {
            return Optional.empty();
        }
        Instant next = requests.getFirst().plus(config.pause());
        if (requests.size() >= config.codesPerDay()) {
            next = requests.get(config.codesPerDay() - 1).plus(DAY);
        }
        return Optional.of(Duration.between(now, next)).filter(Duration::isPositive);
    }
}
