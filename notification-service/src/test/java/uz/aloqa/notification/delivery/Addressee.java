package uz.aloqa.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.rule.Topic;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.Secrets;

/** Somebody who can be reached outside of the inbox, as the tables of preferences say it. */
public final class Addressee {

    private static final Instant BEFORE = Instant.parse("2026-01-01T00:00:00Z");

    private final UUID id;
    private final Database database;
    private final SecretColumn addresses;

    public Addressee(UUID id, Database database, Secrets secrets) {
        this.id = id;
        this.database = database;
        this.addresses = secrets.column("contact", "address");
        database.change(
                "insert into person (user_id, language, updated_at) values (?, 'en', ?) on conflict do nothing",
                id,
                BEFORE);
    }

    public UUID id() {
        return id;
    }

    /** A proven address, the wish to use it for these topics, and the consent. */
    public Addressee wants(ChannelKind channel, Topic... topics) {
        contact(channel);
        for (Topic topic : topics) {
            wish(channel, topic, true);
        }
        return agrees(channel, "SERVICE").agrees(channel, "NEWS");
    }

    /** A proven address alone. */
    public UUID contact(ChannelKind channel) {
        UUID contact = UUID.randomUUID();
        String address = channel == ChannelKind.EMAIL ? contact + "@mail.example" : "+998901" + shortened(contact);
        database.change(
                """
                insert into contact (id, user_id, channel, address, address_index, created_at, verified_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                contact,
                id,
                channel.name(),
                addresses.encrypt(contact, address),
                addresses.index(address),
                BEFORE,
                BEFORE);
        return contact;
    }

    public Addressee wish(ChannelKind channel, Topic topic, boolean wanted) {
        database.change("""
                insert into channel_choice (user_id, topic, channel, wanted) values (?, ?, ?, ?)
                on conflict (user_id, topic, channel) do update set wanted = excluded.wanted
                """, id, topic.name(), channel.name(), wanted);
        return this;
    }

    public Addressee agrees(ChannelKind channel, String purpose) {
        database.change("""
                insert into consent (id, user_id, channel, purpose, version, given_at) values (?, ?, ?, ?, '1', ?)
                on conflict do nothing
                """, UUID.randomUUID(), id, channel.name(), purpose, BEFORE);
        return this;
    }

    public void withdrawsConsent(ChannelKind channel, Instant at) {
        database.change(
                "update consent set withdrawn_at = ? where user_id = ? and channel = ?", at, id, channel.name());
    }

    public Addressee quietAllDay() {
        database.change("update person set quiet_from = '00:00', quiet_to = '23:59:59.999' where user_id = ?", id);
        return this;
    }

    public Addressee digest(String rhythm) {
        database.change("update person set digest = ? where user_id = ?", rhythm, id);
        return this;
    }

    public long unusableContacts() {
        return database.list(
                        "select count(*) from contact where user_id = ? and disabled_at is not null",
                        row -> row.getLong(1),
                        id)
                .getFirst();
    }

    private static String shortened(UUID contact) {
        return String.format("%06d", Math.floorMod(contact.hashCode(), 1_000_000));
    }
}
