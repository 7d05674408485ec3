package uz.aloqa.notification.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import uz.aloqa.notification.channel.Channel;
import uz.aloqa.notification.channel.Outcome;
import uz.aloqa.notification.database.DatabaseException;
import uz.aloqa.platform.secret.SecretException;

/**
 * Serves one provider. It takes no more than it may hand over at this moment, so that whatever is more urgent next goes
 * next, and a provider that hangs holds only its own hands.
 */
final class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final Duration UNCONFIGURED = Duration.ofSeconds(1);

    private final Channel channel;
    private final BooleanSupplier turn;
    private final ClaimService claims;
    private final SettlementService settlement;
    private final ClaimTable table;
    private final PaceTable paces;
    private final Words words;
    private final Breaker breaker;
    private final ExecutorService executor;
    private final SendingConfig config;
    private final Clock clock;
    private final Semaphore hands;
    private volatile boolean stopping;

    /**
     * A sender.
     *
     * @param channel whom it serves
     * @param turn whether providers of a lower rank leave something to it
     * @param parts what all senders share
     */
    Sender(Channel channel, BooleanSupplier turn, Parts parts) {
        this.channel = channel;
        this.turn = turn;
        this.claims = parts.claims();
        this.settlement = parts.settlement();
        this.table = parts.table();
        this.paces = parts.paces();
        this.words = parts.words();
        this.executor = parts.executor();
        this.config = parts.config();
        this.clock = parts.clock();
        this.breaker = new Breaker(channel, config, clock);
        this.hands = new Semaphore(channel.limits().mostAtOnce());
    }

    /** What all senders share. */
    record Parts(
            ClaimService claims,
            SettlementService settlement,
            ClaimTable table,
            PaceTable paces,
            Words words,
            ExecutorService executor,
            SendingConfig config,
            Clock clock) {}

    Channel channel() {
        return channel;
    }

    /** True while it leaves its work to the next provider of the channel. */
    boolean isHeldBack() {
        return breaker.isOpen() || paces.isPaused(channel.provider(), clock.instant());
    }

    void stop() {
        stopping = true;
    }

    /** Until it is stopped. */
    void run() {
        while (!stopping) {
            try {
                if (!channel.isConfigured()) {
                    Thread.sleep(UNCONFIGURED);
                } else if (breaker.isOpen() || !turn.getAsBoolean() || !sendSome()) {
                    Thread.sleep(config.poll());
                }
            } catch (InterruptedException e) {
                stopping = true;
            } catch (RuntimeException e) {
                LOG.warnf("%s waits: %s", channel.provider(), e.getMessage());
                pause();
            }
        }
    }

    private boolean sendSome() throws InterruptedException {
        if (!table.isAnythingDue(channel.kind(), clock.instant())) {
            return false;
        }
        if (!hands.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
            return true;
        }
        int free = 1 + hands.drainPermits();
        int used = 0;
        try {
            List<Parcel> parcels = claims.claim(channel, breaker.most(free));
            for (Parcel parcel : parcels) {
                executor.execute(() -> handOver(parcel));
                used++;
            }
            return used > 0;
        } finally {
            hands.release(free - used);
        }
    }

    private void handOver(Parcel parcel) {
        try {
            words(parcel).ifPresent(letter -> handOver(parcel, letter));
        } catch (RuntimeException e) {
            // The lease ends, and the parcel is tried again.
            LOG.warnf(e, "delivery %s is not settled", parcel.first().id());
        } finally {
            hands.release();
        }
    }

    private Optional<Letter> words(Parcel parcel) {
        try {
            Optional<Letter> letter = words.of(parcel, channel.kind());
            if (letter.isEmpty()) {
                settlement.drop(parcel);
            }
            return letter;
        } catch (SecretException e) {
            settlement.unsendable(channel, parcel, new Outcome.Permanent("address-unreadable", false));
        } catch (DatabaseException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.errorf(e, "delivery %s can't be put into words", parcel.first().id());
            settlement.unsendable(channel, parcel, new Outcome.Retryable("no-words", null, false));
        }
        return Optional.empty();
    }

    private void handOver(Parcel parcel, Letter letter) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Outcome> outcome = breaker.send(letter.message());
        if (outcome.isPresent()) {
            settlement.settle(channel, parcel, letter, outcome.get(), at);
        } else {
            settlement.giveBack(parcel, "provider-left-alone", breaker.openUntil());
        }
    }

    private void pause() {
        try {
            Thread.sleep(UNCONFIGURED);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
