package uz.aloqa.platform.topics;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the topics that the service writes or reads, where they are missing. Events are kept for ever: a new consumer builds
 * its model from the topic alone. Goes on trying while the broker is away; the service is ready once the topics are there.
 * With {@code aloqa.topics.managed=false} somebody else makes them.
 */
@Readiness
@ApplicationScoped
public class TopicSetup implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(TopicSetup.class);
    private static final int PARTITIONS = 32;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Broker broker;
    private final List<String> topics;
    private final short replication;
    private final boolean managed;
    private final CountDownLatch done = new CountDownLatch(1);
    private @Nullable Thread thread;

    TopicSetup(
            Broker broker,
            @ConfigProperty(name = "aloqa.topics") List<String> topics,
            @ConfigProperty(name = "aloqa.topics.replication") short replication,
            @ConfigProperty(name = "aloqa.topics.managed") boolean managed) {
        this.broker = broker;
        this.topics = topics;
        this.replication = replication;
        this.managed = managed;
    }

    /**
     * Whether the topics are there: what is sent before would only be refused and wait longer.
     *
     * @param patience how long to wait for them
     */
    public boolean areThere(Duration patience) throws InterruptedException {
        return done.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    void start(@Observes StartupEvent event) {
        if (!managed) {
            done.countDown();
            return;
        }
        thread = Thread.ofPlatform().name("topic-setup").daemon(true).start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("topics").status(done.getCount() == 0).build();
    }

    private void run() {
        while (done.getCount() > 0) {
            try (Admin admin = Admin.create(broker.with(Map.of(
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000,
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000)))) {
                make(admin);
                done.countDown();
            } catch (InterruptedException e) {
                return;
            } catch (ExecutionException | KafkaException e) {
                LOG.warnf("topics are not there yet: %s", e.getMessage());
                try {
                    Thread.sleep(PAUSE);
                } catch (InterruptedException interrupted) {
                    return;
                }
            }
        }
    }

    private void make(Admin admin) throws InterruptedException, ExecutionException {
        Set<String> present = admin.listTopics().names().get();
        for (String entry : topics) {
            String[] parts = entry.split(":", 2);
            if (!present.contains(parts[0])) {
                make(admin, parts[0], parts.length == 2 && parts[1].equals("compact"));
            }
        }
    }

    private void make(Admin admin, String name, boolean compacted) throws InterruptedException, ExecutionException {
        Map<String, String> config = compacted
                ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                : Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");
        try {
            admin.createTopics(List.of(new NewTopic(name, PARTITIONS, replication).configs(config)))
                    .all()
                    .get();
            LOG.infof("made topic %s", name);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
