package uz.aloqa.notification.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import uz.aloqa.contracts.AnnouncementKind;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.preference.Places;
import uz.aloqa.platform.language.Text;
import uz.aloqa.platform.problem.RuleViolation;

/** Follows and unfollows. */
@ApplicationScoped
public class FollowService {

    private static final long MOST = 100;

    private final Database database;
    private final Places places;
    private final Clock clock;

    FollowService(Database database, Places places, Clock clock) {
        this.database = database;
        this.places = places;
        this.clock = clock;
    }

    /** All that somebody follows. */
    public List<FollowView> of(UUID user) {
        return database.list(
                "select kind, target, since from follow where user_id = ? order by kind, target",
                row -> new FollowView(
                        FollowKind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()),
                user);
    }

    @Transactional
    void follow(UUID user, FollowKind kind, String target) {
        requireKnown(kind, target);
        long before = database.list("select count(*) from follow where user_id = ?", row -> row.getLong(1), user)
                .getFirst();
        if (before >= MOST) {
            throw new RuleViolation(
                    "follows-full",
                    Text.of(
                            "100 tadan ortiq hudud va mavzuni kuzatib boʻlmaydi.",
                            "100 тадан ортиқ ҳудуд ва мавзуни кузатиб бўлмайди.",
                            "Можно следить не более чем за 100 местами и темами.",
                            "Nobody follows more than 100 places and topics."));
        }
        database.change(
                "insert into follow (user_id, kind, target, since) values (?, ?, ?, ?) on conflict do nothing",
                user,
                kind.name(),
                target,
                clock.instant());
    }

    @Transactional
    void unfollow(UUID user, FollowKind kind, String target) {
        database.change("delete from follow where user_id = ? and kind = ? and target = ?", user, kind.name(), target);
    }

    /** Unfollows everything. */
    @Transactional
    public void forget(UUID user) {
        database.change("delete from follow where user_id = ?", user);
    }

    private void requireKnown(FollowKind kind, String target) {
        switch (kind) {
            case MAHALLA, DISTRICT, REGION -> places.require(kind.name().toLowerCase(Locale.ROOT) + ":" + target);
            case TOPIC -> {
                if (Arrays.stream(AnnouncementKind.values())
                        .noneMatch(topic -> topic.name().equals(target))) {
                    throw new RuleViolation(
                            "topic-unknown",
                            Text.of(
                                    "Bunday mavzu yoʻq.",
                                    "Бундай мавзу йўқ.",
                                    "Такой темы нет.",
                                    "There is no such topic."));
                }
            }
        }
    }
}
