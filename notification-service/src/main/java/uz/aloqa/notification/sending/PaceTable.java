package uz.aloqa.notification.sending;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.Limits;
import uz.aloqa.notification.database.Database;

/** The token bucket of each provider, which all replicas share, and the pauses that providers ask for. */
@Singleton
class PaceTable {

    private record Pace(int tokens, @Nullable Instant pausedUntil) {}

    private final Database database;

    PaceTable(Database database) {
        this.database = database;
    }

    /** Messages that may go now; the provider's row stays locked until commit, so nobody else counts the same. */
    int refill(String provider, Limits limits, Instant now) {
        Pace pace = database.list(
                        """
                        insert into provider_pace as p (provider, tokens, refilled_at) values (?, ?, ?)
                        on conflict (provider) do update
                        set tokens = least(?, p.tokens
                                + ? * greatest(0, extract(epoch from excluded.refilled_at - p.refilled_at))),
                            refilled_at = greatest(p.refilled_at, excluded.refilled_at)
                        returning floor(tokens)::int, paused_until
                        """,
                        row -> new Pace(
                                row.getInt(1),
                                row.getObject(2, OffsetDateTime.class) == null
                                        ? null
                                        : row.getObject(2, OffsetDateTime.class).toInstant()),
                        provider,
                        limits.burst(),
                        now,
                        limits.burst(),
                        limits.perSecond())
                .getFirst();
        boolean paused = pace.pausedUntil() != null && pace.pausedUntil().isAfter(now);
        return paused ? 0 : pace.tokens();
    }

    void spend(String provider, int tokens) {
        database.change("update provider_pace set tokens = tokens - ? where provider = ?", tokens, provider);
    }

    /** Nobody sends by this provider before. */
    void pause(String provider, Instant until) {
        database.change(
                "update provider_pace set paused_until = greatest(coalesce(paused_until, ?), ?) where provider = ?",
                until,
                until,
                provider);
    }

    boolean isPaused(String provider, Instant now) {
        return !database.list(
                        "select 1 from provider_pace where provider = ? and paused_until > ?",
                        row -> true,
                        provider,
                        now)
                .isEmpty();
    }
}
