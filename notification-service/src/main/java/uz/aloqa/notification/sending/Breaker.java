package uz.aloqa.notification.sending;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;
import uz.aloqa.notification.channel.Channel;
import uz.aloqa.notification.channel.Outcome;
import uz.aloqa.notification.channel.Outgoing;

/** Leaves a provider alone that fails again and again, and gives no try more than its time. */
final class Breaker {

    private static final Logger LOG = Logger.getLogger(Breaker.class);

    /** A failure of the provider, as the guard counts it. */
    private static final class NotNow extends Exception {

        private final transient Outcome.Retryable outcome;

        NotNow(Outcome.Retryable outcome) {
            super(outcome.reason(), null, false, false);
            this.outcome = outcome;
        }
    }

    private final Channel channel;
    private final Clock clock;
    private final SendingConfig.Breaker config;
    private final Guard guard;
    private volatile CircuitBreakerState state = CircuitBreakerState.CLOSED;
    private volatile Instant openUntil = Instant.EPOCH;

    Breaker(Channel channel, SendingConfig config, Clock clock) {
        this.channel = channel;
        this.clock = clock;
        this.config = config.breaker();
        this.guard = Guard.create()
                .withCircuitBreaker()
                .requestVolumeThreshold(this.config.window())
                .failureRatio(this.config.failureShare())
                .delay(this.config.pause().toMillis(), ChronoUnit.MILLIS)
                .successThreshold(1)
                .onStateChange(this::become)
                .done()
                .withTimeout()
                .duration(config.limit().toMillis(), ChronoUnit.MILLIS)
                .done()
                .build();
    }

    /** What came of it; empty when the provider was not asked. */
    Optional<Outcome> send(Outgoing message) {
        try {
            return Optional.of(guard.call(() -> ask(message), Outcome.class));
        } catch (NotNow e) {
            return Optional.of(e.outcome);
        } catch (CircuitBreakerOpenException e) {
            return Optional.empty();
        } catch (TimeoutException e) {
            return Optional.of(new Outcome.Retryable("time-out", null, false));
        } catch (Exception e) {
            LOG.warnf(e, "%s failed on delivery %s", channel.provider(), message.deliveryId());
            return Optional.of(new Outcome.Retryable("failure", null, false));
        }
    }

    /** True while the provider is left alone. */
    boolean isOpen() {
        return openUntil.isAfter(clock.instant());
    }

    /** How many may be tried together: one, while it has to prove itself. */
    int most(int free) {
        return state == CircuitBreakerState.CLOSED ? free : Math.min(1, free);
    }

    /** When it is worth another try. */
    Instant openUntil() {
        return openUntil;
    }

    private Outcome ask(Outgoing message) throws NotNow {
        Outcome outcome = channel.send(message);
        if (outcome instanceof Outcome.Retryable retryable && !retryable.providerWide()) {
            throw new NotNow(retryable);
        }
        return outcome;
    }

    private void become(CircuitBreakerState next) {
        state = next;
        if (next == CircuitBreakerState.OPEN) {
            openUntil = clock.instant().plus(config.pause());
            LOG.warnf("%s fails and is left alone for %s", channel.provider(), config.pause());
        } else if (next == CircuitBreakerState.CLOSED) {
            openUntil = Instant.EPOCH;
            LOG.infof("%s works again", channel.provider());
        }
    }
}
