package uz.aloqa.notification.sending;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import uz.aloqa.notification.channel.Channel;
import uz.aloqa.notification.channel.Outcome;
import uz.aloqa.notification.delivery.AnswerEvents;
import uz.aloqa.notification.delivery.DeliveryReportTable;
import uz.aloqa.notification.delivery.FailureEvents;

/** Writes down what came of handing a parcel over. */
@ApplicationScoped
class SettlementService {

    private final SettlementTable table;
    private final PaceTable paces;
    private final DeliveryReportTable reports;
    private final FailureEvents failures;
    private final AnswerEvents answers;
    private final Backoff backoff;
    private final int mostAttempts;
    private final Clock clock;
    private final MeterRegistry meters;

    SettlementService(
            SettlementTable table,
            PaceTable paces,
            DeliveryReportTable reports,
            FailureEvents failures,
            AnswerEvents answers,
            SendingConfig config,
            Clock clock,
            MeterRegistry meters) {
        this.table = table;
        this.paces = paces;
        this.reports = reports;
        this.failures = failures;
        this.answers = answers;
        this.backoff = new Backoff(config.firstPause(), config.longestPause());
        this.mostAttempts = config.mostAttempts();
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * The provider was asked.
     *
     * @param letter what it was given
     * @param at when
     */
    @Transactional
    void settle(Channel channel, Parcel parcel, Letter letter, Outcome outcome, Instant at) {
        Instant now = now();
        int took = (int) Math.min(Integer.MAX_VALUE, Duration.between(at, now).toMillis());
        String name = name(outcome);
        for (Claimed row : parcel.rows()) {
            if (!row.wanted()) {
                table.unwanted(row);
                continue;
            }
            table.attempt(row, channel.provider(), name, reason(outcome), at, took);
            switch (outcome) {
                case Outcome.Accepted accepted -> sent(channel, row, accepted.providerId(), letter, false, now);
                case Outcome.Delivered delivered -> sent(channel, row, delivered.providerId(), letter, true, now);
                case Outcome.Retryable retryable -> again(channel, row, retryable, now);
                case Outcome.Permanent permanent -> failed(row, permanent, now);
            }
        }
        meters.timer(
                        "aloqa.deliveries.tried",
                        "channel",
                        channel.kind().name(),
                        "provider",
                        channel.provider(),
                        "outcome",
                        name)
                .record(Duration.ofMillis(took));
    }

    /** It could not even be put into words or addressed. */
    @Transactional
    void unsendable(Channel channel, Parcel parcel, Outcome outcome) {
        Instant now = now();
        for (Claimed row : parcel.rows()) {
            table.attempt(row, channel.provider(), name(outcome), reason(outcome), now, 0);
            switch (outcome) {
                case Outcome.Accepted accepted -> throw new IllegalArgumentException("was sent");
                case Outcome.Delivered delivered -> throw new IllegalArgumentException("was sent");
                case Outcome.Retryable retryable -> again(channel, row, retryable, now);
                case Outcome.Permanent permanent -> failed(row, permanent, now);
            }
        }
    }

    /** The breaker held it back: it was not tried. */
    @Transactional
    void giveBack(Parcel parcel, String reason, Instant next) {
        parcel.rows().forEach(row -> table.again(row, reason, next, false));
    }

    /** Nobody wants it any longer. */
    @Transactional
    void drop(Parcel parcel) {
        parcel.rows().forEach(table::unwanted);
    }

    private void sent(
            Channel channel, Claimed row, @Nullable String providerId, Letter letter, boolean delivered, Instant now) {
        if (providerId != null) {
            reports.lock(channel.provider(), providerId);
        }
        if (table.sent(row, channel.provider(), providerId, letter, delivered, now)) {
            answers.handedOver(row.notificationId(), now);
            if (providerId != null) {
                reports.apply(channel.provider(), providerId, now);
            }
        }
    }

    private void again(Channel channel, Claimed row, Outcome.Retryable outcome, Instant now) {
        Duration pause = backoff.after(row.attempts(), ThreadLocalRandom.current());
        Duration asked = outcome.retryAfter();
        Instant next = now.plus(asked != null && asked.compareTo(pause) > 0 ? asked : pause);
        if (outcome.providerWide()) {
            paces.pause(channel.provider(), now.plus(asked == null ? pause : asked));
            table.again(row, outcome.reason(), asked == null ? next : now.plus(asked), false);
        } else if (row.attempts() < mostAttempts) {
            table.again(row, outcome.reason(), next, true);
        } else if (table.failed(row, outcome.reason())) {
            failures.append(row.id());
        }
    }

    private void failed(Claimed row, Outcome.Permanent outcome, Instant now) {
        if (table.failed(row, outcome.reason())) {
            failures.append(row.id());
        }
        if (outcome.addressIsDead()) {
            table.disableContact(row, outcome.reason(), now);
        }
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> "ACCEPTED";
            case Outcome.Delivered delivered -> "DELIVERED";
            case Outcome.Retryable retryable -> "RETRYABLE";
            case Outcome.Permanent permanent -> "PERMANENT";
        };
    }

    private static @Nullable String reason(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> null;
            case Outcome.Delivered delivered -> null;
            case Outcome.Retryable retryable -> retryable.reason();
            case Outcome.Permanent permanent -> permanent.reason();
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
