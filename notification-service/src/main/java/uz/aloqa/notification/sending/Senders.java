package uz.aloqa.notification.sending;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import uz.aloqa.notification.channel.Channel;
import uz.aloqa.notification.channel.Channels;

/** One sender for each provider, each on a thread of its own. */
@ApplicationScoped
class Senders {

    private final Channels channels;
    private final ClaimService claims;
    private final Sender.Parts parts;
    private final List<Sender> senders = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Senders(
            Channels channels,
            ClaimService claims,
            SettlementService settlement,
            ClaimTable table,
            PaceTable paces,
            Words words,
            @VirtualThreads ExecutorService executor,
            SendingConfig config,
            Clock clock) {
        this.channels = channels;
        this.claims = claims;
        this.parts = new Sender.Parts(claims, settlement, table, paces, words, executor, config, clock);
    }

    void start(@Observes StartupEvent event) {
        for (Channel channel : channels.all()) {
            senders.add(new Sender(channel, () -> isTurnOf(channel), parts));
        }
        for (Sender sender : senders) {
            threads.add(Thread.ofVirtual()
                    .name("sender-" + sender.channel().provider())
                    .start(sender::run));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        senders.forEach(Sender::stop);
        threads.forEach(Thread::interrupt);
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "delivery-expiry")
    void expire() {
        claims.expire();
    }

    /** A provider's turn is when each one before it in the same channel is off or held back. */
    private boolean isTurnOf(Channel channel) {
        return senders.stream()
                .filter(other -> other.channel().kind() == channel.kind())
                .filter(other -> other.channel().rank() < channel.rank())
                .allMatch(other -> !other.channel().isConfigured() || other.isHeldBack());
    }
}
