package uz.aloqa.notification.dispatch;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.database.Database;

/** What dispatches reached. */
@Singleton
public class Reach {

    /** Somebody who goes within this time after a dispatch went because of it. */
    private static final int FATIGUE_DAYS = 7;

    /**
     * What one dispatch reached, in people.
     *
     * @param audience whom it was for
     * @param inInbox who has it in the inbox
     * @param handedOver who was handed it outside of the inbox too
     * @param opened who opened it
     * @param toHalf from its begin until half of the audience had it on some way; absent until then
     * @param toNinety the same for nine tenths
     * @param unsubscribed who had enough of a channel within a week after it came that way
     */
    public record Figures(
            long audience,
            long inInbox,
            long handedOver,
            long opened,
            @Nullable Duration toHalf,
            @Nullable Duration toNinety,
            long unsubscribed) {}

    private static final String OF_DISPATCH = """
            with person_reached as (
                select user_id,
                    min(coalesce(delivered_at, sent_at)) as at,
                    bool_or(channel <> 'IN_APP' and state in ('SENT', 'DELIVERED', 'READ')) as outside,
                    bool_or(state = 'READ') as opened
                from delivery where dispatch_id = ? group by user_id),
            placed as (
                select at, row_number() over (order by at) as place from person_reached where at is not null)
            select d.created_at, d.audience,
                (select count(*) from person_reached) as in_inbox,
                (select count(*) from person_reached where outside) as outside,
                (select count(*) from person_reached where opened) as opened,
                (select at from placed where place = greatest(1, ceil(d.audience * 0.5))) as half_at,
                (select at from placed where place = greatest(1, ceil(d.audience * 0.9))) as ninety_at,
                (
                    select count(distinct gone.user_id) from unsubscription gone
                    join delivery sent on sent.user_id = gone.user_id and sent.channel = gone.channel
                    where sent.dispatch_id = d.id and gone.at between sent.sent_at and sent.sent_at + make_interval(days => ?)
                ) as unsubscribed
            from dispatch d where d.id = ?
            """;

    private final Database database;

    Reach(Database database) {
        this.database = database;
    }

    /** What a dispatch has reached by now; empty when there is none of this id. */
    public Optional<Figures> of(UUID dispatch) {
        return database.list(OF_DISPATCH, Reach::figures, dispatch, FATIGUE_DAYS, dispatch).stream()
                .findFirst();
    }

    private static Figures figures(ResultSet row) throws SQLException {
        OffsetDateTime begin = row.getObject("created_at", OffsetDateTime.class);
        return new Figures(
                row.getLong("audience"),
                row.getLong("in_inbox"),
                row.getLong("outside"),
                row.getLong("opened"),
                since(begin, row.getObject("half_at", OffsetDateTime.class)),
                since(begin, row.getObject("ninety_at", OffsetDateTime.class)),
                row.getLong("unsubscribed"));
    }

    private static @Nullable Duration since(OffsetDateTime begin, @Nullable OffsetDateTime at) {
        return at == null ? null : Duration.between(begin, at);
    }
}
