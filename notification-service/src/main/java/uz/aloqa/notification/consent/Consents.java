package uz.aloqa.notification.consent;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.database.Database;

/** The consents; none is ever deleted, as they prove what was allowed when. */
@Singleton
class Consents {

    private static final String COLUMNS = "id, channel, purpose, version, given_at, withdrawn_at";

    private final Database database;

    Consents(Database database) {
        this.database = database;
    }

    List<ConsentView> of(UUID user) {
        return database.list(
                "select " + COLUMNS + " from consent where user_id = ? order by given_at, id", Consents::consent, user);
    }

    Optional<ConsentView> inForce(UUID user, NewConsent wanted) {
        return database
                .list(
                        "select " + COLUMNS
                                + " from consent where user_id = ? and channel = ? and purpose = ? and withdrawn_at is null",
                        Consents::consent,
                        user,
                        wanted.channel().name(),
                        wanted.purpose().name())
                .stream()
                .findFirst();
    }

    /** Two at once agree once. */
    void add(UUID id, UUID user, NewConsent consent, Instant now) {
        database.change(
                """
                insert into consent (id, user_id, channel, purpose, version, given_at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """, id, user, consent.channel().name(), consent.purpose().name(), consent.version(), now);
    }

    /** False when there is none; one that was taken back before stays as it was. */
    boolean withdraw(UUID user, UUID id, Instant now) {
        return database.change(
                        "update consent set withdrawn_at = coalesce(withdrawn_at, ?) where id = ? and user_id = ?",
                        now,
                        id,
                        user)
                == 1;
    }

    void withdrawAll(UUID user, Instant now) {
        database.change("update consent set withdrawn_at = ? where user_id = ? and withdrawn_at is null", now, user);
    }

    private static ConsentView consent(ResultSet row) throws SQLException {
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new ConsentView(
                row.getObject("id", UUID.class),
                ChannelKind.valueOf(row.getString("channel")),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("version"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
