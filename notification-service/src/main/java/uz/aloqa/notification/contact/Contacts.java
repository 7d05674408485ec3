package uz.aloqa.notification.contact;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.database.Database;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.SecretRenewal;
import uz.aloqa.platform.secret.Secrets;

/** The contacts, addresses in cipher. */
@Singleton
class Contacts {

    private static final String COLUMNS = "id, user_id, channel, address, created_at, verified_at, disabled_at";

    private final Database database;
    private final SecretColumn addresses;
    private final SecretRenewal renewal;

    Contacts(Database database, Secrets secrets, SecretRenewal renewal) {
        this.database = database;
        this.addresses = secrets.column("contact", "address");
        this.renewal = renewal;
    }

    List<Contact> of(UUID user) {
        return database.list(
                "select " + COLUMNS + " from contact where user_id = ? order by created_at, id", this::contact, user);
    }

    Optional<Contact> find(UUID user, UUID id) {
        return database
                .list("select " + COLUMNS + " from contact where id = ? and user_id = ?", this::contact, id, user)
                .stream()
                .findFirst();
    }

    Optional<Contact> find(UUID user, ContactAddress address) {
        return addresses.indexes(address.value()).stream()
                .flatMap(index -> database
                        .list(
                                "select " + COLUMNS
                                        + " from contact where user_id = ? and channel = ? and address_index = ?",
                                this::contact,
                                user,
                                address.channel().name(),
                                index)
                        .stream())
                .findFirst();
    }

    void add(Contact contact) {
        database.change(
                """
                insert into contact (id, user_id, channel, address, address_index, created_at, verified_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                contact.id(),
                contact.userId(),
                contact.address().channel().name(),
                addresses.encrypt(contact.id(), contact.address().value()),
                index(contact),
                contact.createdAt(),
                contact.verifiedAt());
    }

    void verify(UUID id, Instant now) {
        database.change(
                "update contact set verified_at = ?, disabled_at = null, disabled_reason = null where id = ?", now, id);
    }

    /** As if it had just been added. */
    void begin(UUID id, @Nullable Instant verifiedAt) {
        database.change(
                "update contact set verified_at = ?, disabled_at = null, disabled_reason = null where id = ?",
                verifiedAt,
                id);
    }

    /** Every account that has it: whoever holds the device decides for all. */
    void disable(ContactAddress address, String reason, Instant now) {
        for (byte[] index : addresses.indexes(address.value())) {
            database.change("""
                    update contact set disabled_at = ?, disabled_reason = ?
                    where channel = ? and address_index = ? and disabled_at is null
                    """, now, reason, address.channel().name(), index);
        }
    }

    boolean remove(UUID user, UUID id) {
        return database.change("delete from contact where id = ? and user_id = ?", id, user) == 1;
    }

    int removeAll(UUID user) {
        database.change("delete from telegram_link where user_id = ?", user);
        return database.change("delete from contact where user_id = ?", user);
    }

    /** Whoever never proved an address may not have been its owner. */
    int removeUnverified(Instant createdBefore) {
        return database.change("delete from contact where verified_at is null and created_at < ?", createdBefore);
    }

    /** By the current key, for limits. */
    byte[] index(Contact contact) {
        return addresses.index(contact.address().value());
    }

    SecretRenewal.Result renew() {
        return renewal.renew(addresses, "address_index");
    }

    private Contact contact(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Contact(
                id,
                row.getObject("user_id", UUID.class),
                new ContactAddress(
                        ChannelKind.valueOf(row.getString("channel")), addresses.decrypt(id, row.getBytes("address"))),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "verified_at"),
                instant(row, "disabled_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
