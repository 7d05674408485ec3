package uz.aloqa.notification.announcement.statistics;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.announcement.DraftService;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.dispatch.Reach;

/** Counts what announcements have reached. */
@Singleton
class StatisticsService {

    private record Told(UUID id, String kind, String state, Instant createdAt) {}

    private final DraftService drafts;
    private final Database database;
    private final Reach reach;

    StatisticsService(DraftService drafts, Database database, Reach reach) {
        this.drafts = drafts;
        this.database = database;
        this.reach = reach;
    }

    /** Of an announcement of the caller's department. */
    AnnouncementStatistics of(UUID id) {
        drafts.find(id);
        return new AnnouncementStatistics(
                id,
                database
                        .list(
                                """
                                select id, kind, state, created_at from dispatch where announcement_id = ?
                                order by created_at, id
                                """,
                                row -> new Told(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getObject(4, OffsetDateTime.class).toInstant()),
                                id)
                        .stream()
                        .flatMap(this::figures)
                        .toList(),
                count("select count(*) from comment where announcement_id = ? and state = 'APPROVED'", id),
                count("select count(*) from announcement_reply where announcement_id = ?", id));
    }

    private Stream<AnnouncementStatistics.DispatchFigures> figures(Told told) {
        return reach.of(told.id()).stream()
                .map(figures -> new AnnouncementStatistics.DispatchFigures(
                        told.id(),
                        told.kind(),
                        told.state(),
                        told.createdAt(),
                        figures.audience(),
                        figures.inInbox(),
                        figures.handedOver(),
                        figures.opened(),
                        seconds(figures.toHalf()),
                        seconds(figures.toNinety()),
                        figures.unsubscribed()));
    }

    private long count(String sql, UUID id) {
        return database.list(sql, row -> row.getLong(1), id).getFirst();
    }

    private static @Nullable Double seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toMillis() / 1000.0;
    }
}
