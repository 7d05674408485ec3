package uz.aloqa.notification.delivery;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.rule.Recipient;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.paging.Cursor;
import uz.aloqa.platform.paging.Page;
import uz.aloqa.platform.problem.NotFound;
import uz.aloqa.platform.secret.SecretColumn;
import uz.aloqa.platform.secret.SecretException;
import uz.aloqa.platform.secret.Secrets;

/** Deliveries as staff read them; jurisdiction is in the SQL. */
@Singleton
class DeliveryList {

    private static final Logger LOG = Logger.getLogger(DeliveryList.class);

    private static final String SELECT = """
            select d.*, n.template, c.address
            from delivery d
            left join notification n on n.id = d.notification_id
            left join contact c on c.id = d.contact_id
            where\s""";

    private final Database database;
    private final SecretColumn addresses;

    DeliveryList(Database database, Secrets secrets) {
        this.database = database;
        this.addresses = secrets.column("contact", "address");
    }

    Page<DeliveryView> list(DeliveryFilter filter, @Nullable String cursor, int limit) {
        StringBuilder sql = new StringBuilder(SELECT).append(filter.condition());
        List<Object> arguments = new ArrayList<>(filter.arguments());
        Cursor.decode(cursor, 2).ifPresent(after -> {
            sql.append(" and (d.created_at, d.id) < (?, ?)");
            arguments.add(after.read(0, Instant::parse));
            arguments.add(after.uuid(1));
        });
        sql.append(" order by d.created_at desc, d.id desc limit ?");
        arguments.add(limit + 1);
        List<DeliveryView> rows = database.list(sql.toString(), this::view, arguments.toArray());
        return Page.of(rows, limit, last -> Cursor.encode(last.createdAt(), last.id()), view -> view);
    }

    DeliveryView get(UUID id, Jurisdiction jurisdiction) {
        DeliveryFilter mine = new DeliveryFilter(null, null, null, null, null, jurisdiction);
        List<Object> arguments = mine.arguments();
        arguments.add(id);
        return database.list(SELECT + mine.condition() + " and d.id = ?", this::view, arguments.toArray()).stream()
                .findFirst()
                .map(view -> view.with(attempts(id)))
                .orElseThrow(() -> new NotFound(
                        "delivery-not-found",
                        Text.of(
                                "Bunday yetkazish yoʻq.",
                                "Бундай етказиш йўқ.",
                                "Такой доставки нет.",
                                "There is no such delivery.")));
    }

    private List<DeliveryView.AttemptView> attempts(UUID id) {
        return database.list(
                "select no, at, took_millis, provider, outcome, reason from delivery_attempt where delivery_id = ? order by at",
                row -> new DeliveryView.AttemptView(
                        row.getInt("no"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("took_millis"),
                        row.getString("provider"),
                        row.getString("outcome"),
                        row.getString("reason")),
                id);
    }

    private DeliveryView view(ResultSet row) throws SQLException {
        ChannelKind channel = ChannelKind.valueOf(row.getString("channel"));
        DeliveryState state = DeliveryState.valueOf(row.getString("state"));
        Recipient recipient = new Recipient(row.getString("recipient"));
        return new DeliveryView(
                row.getObject("id", UUID.class),
                row.getObject("notification_id", UUID.class),
                row.getString("template") == null ? "" : row.getString("template"),
                row.getObject("user_id", UUID.class),
                recipient.isDesk() ? recipient.key() : null,
                channel,
                address(channel, row.getObject("contact_id", UUID.class), row.getBytes("address")),
                state,
                row.getString("reason"),
                row.getInt("attempts"),
                row.getString("provider"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                state == DeliveryState.PENDING ? instant(row, "next_attempt_at") : null,
                instant(row, "expires_at"),
                instant(row, "sent_at"),
                instant(row, "delivered_at"),
                instant(row, "read_at"),
                row.getObject("dispatch_id", UUID.class),
                row.getObject("appeal_id", UUID.class),
                null);
    }

    private @Nullable String address(ChannelKind channel, @Nullable UUID contact, byte @Nullable [] stored) {
        if (contact == null || stored == null) {
            return null;
        }
        try {
            return Masks.mask(channel, addresses.decrypt(contact, stored));
        } catch (SecretException e) {
            LOG.warnf("the address of contact %s can't be read: %s", contact, e.getMessage());
            return null;
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
