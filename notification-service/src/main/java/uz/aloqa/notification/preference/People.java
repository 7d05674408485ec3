package uz.aloqa.notification.preference;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uz.aloqa.contracts.AlertSeverity;
import uz.aloqa.notification.channel.ChannelKind;
import uz.aloqa.notification.database.Database;
import uz.aloqa.notification.rule.Topic;
import uz.aloqa.platform.language.Language;

/** The people who called this service, and their choices. */
@Singleton
class People {

    private final Database database;

    People(Database database) {
        this.database = database;
    }

    /** Takes over what the token says; the version counts choices only. */
    void remember(Caller caller, Instant now) {
        database.change("""
                insert into person as known (user_id, language, roles, department, updated_at) values (?, ?, ?, ?, ?)
                on conflict (user_id) do update
                set language = case when known.language_chosen then known.language else excluded.language end,
                    roles = excluded.roles, department = excluded.department, updated_at = excluded.updated_at
                where known.roles <> excluded.roles or known.department is distinct from excluded.department
                    or (not known.language_chosen and known.language <> excluded.language)
                """, caller.id(), caller.language().tag(), caller.roles(), caller.department(), now);
    }

    /** What somebody has chosen; the row stays locked when a change is to follow. */
    Optional<PreferencesView> find(UUID user, boolean forChange) {
        return database
                .list(
                        "select * from person where user_id = ?" + (forChange ? " for update" : ""),
                        row -> preferences(row, topics(user)),
                        user)
                .stream()
                .findFirst();
    }

    void choose(UUID user, PreferencesRequest wanted, Language language, Home home, Instant now) {
        QuietHours quiet = wanted.quietHours();
        HomePoint point = home.point();
        database.change(
                """
                update person
                set language = ?, language_chosen = ?, digest = ?, least_severity = ?, quiet_from = ?, quiet_to = ?,
                    home_mahalla = ?, home_district = ?, home_region = ?, home_longitude = ?, home_latitude = ?,
                    version = version + 1, updated_at = ?
                where user_id = ?
                """,
                language.tag(),
                wanted.language() != null,
                Optional.ofNullable(wanted.digest()).orElse(Digest.NONE).name(),
                Optional.ofNullable(wanted.leastSeverity())
                        .orElse(AlertSeverity.UNKNOWN)
                        .name(),
                quiet == null ? null : quiet.begin(),
                quiet == null ? null : quiet.end(),
                home.mahalla(),
                home.district(),
                home.region(),
                point == null ? null : point.longitude(),
                point == null ? null : point.latitude(),
                now,
                user);
        database.change("delete from channel_choice where user_id = ?", user);
        for (TopicChannels topic : wanted.topics()) {
            for (ChannelKind channel : topic.channels()) {
                database.change(
                        "insert into channel_choice (user_id, topic, channel, wanted) values (?, ?, ?, true)"
                                + " on conflict do nothing",
                        user,
                        topic.topic().name(),
                        channel.name());
            }
        }
    }

    /** Back to what a stranger has; links in old letters no longer name this person. */
    void forget(UUID user, Instant now) {
        database.change("""
                update person
                set language_chosen = false, digest = 'NONE', least_severity = 'UNKNOWN', quiet_from = null,
                    quiet_to = null, home_mahalla = null, home_district = null, home_region = null,
                    home_longitude = null, home_latitude = null, unsubscribe_id = gen_random_uuid(),
                    version = version + 1, updated_at = ?
                where user_id = ?
                """, now, user);
        database.change("delete from channel_choice where user_id = ?", user);
    }

    private List<TopicChannels> topics(UUID user) {
        return database.list(
                """
                select topic, array_agg(channel order by channel) as channels from channel_choice
                where user_id = ? and wanted group by topic order by topic
                """, row -> new TopicChannels(Topic.valueOf(row.getString(1)), channels(row.getArray(2))), user);
    }

    private static Set<ChannelKind> channels(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(ChannelKind::valueOf)
                .collect(Collectors.toSet());
    }

    private static PreferencesView preferences(ResultSet row, List<TopicChannels> topics) throws SQLException {
        return new PreferencesView(
                Language.parse(row.getString("language")),
                row.getBoolean("language_chosen"),
                topics,
                quiet(row),
                Digest.valueOf(row.getString("digest")),
                AlertSeverity.valueOf(row.getString("least_severity")),
                home(row),
                row.getLong("version"));
    }

    private static @Nullable QuietHours quiet(ResultSet row) throws SQLException {
        LocalTime from = row.getObject("quiet_from", LocalTime.class);
        LocalTime to = row.getObject("quiet_to", LocalTime.class);
        return from == null || to == null ? null : QuietHours.of(from, to);
    }

    private static @Nullable Home home(ResultSet row) throws SQLException {
        Double longitude = row.getObject("home_longitude", Double.class);
        Double latitude = row.getObject("home_latitude", Double.class);
        Home home = new Home(
                row.getString("home_mahalla"),
                row.getString("home_district"),
                row.getString("home_region"),
                longitude == null || latitude == null ? null : new HomePoint(latitude, longitude));
        return home.equals(Home.NOWHERE) ? null : home;
    }
}
