package uz.aloqa.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uz.aloqa.platform.secret.SecretConfig;
import uz.aloqa.platform.secret.SigningKeys;
import uz.aloqa.platform.sql.Sql;
import uz.aloqa.platform.topics.Broker;

/**
 * Signs the head of every chain that has grown and tells it outside the database: on a topic, and in a file when one is
 * named. At least once: the database hears of it when the topic and the disk have it.
 */
@ApplicationScoped
class HeadExportJob {

    private static final Logger LOG = Logger.getLogger(HeadExportJob.class);
    private static final String GROWN =
            "select chain, idx, hash from audit_head where idx > exported_index order by chain";

    private final Sql sql;
    private final Clock clock;
    private final AuditConfig config;
    private final String service;
    private final Map<String, Object> producer;
    private final @Nullable SigningKeys keys;

    HeadExportJob(
            Sql sql,
            Clock clock,
            AuditConfig config,
            SecretConfig secrets,
            @ConfigProperty(name = "quarkus.application.name") String service,
            Broker broker) {
        this.sql = sql;
        this.clock = clock;
        this.config = config;
        this.service = service;
        this.keys = config.enabled()
                ? SigningKeys.read("aloqa.audit.key", config.key(), config.keyFile(), secrets.kekFile())
                : null;
        this.producer = broker.with(Map.of(
                ProducerConfig.CLIENT_ID_CONFIG,
                "audit-heads",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                15_000));
    }

    private record Head(SignedHead signed, String line) {}

    /** A missing key shows at the start, and the public ones are there for whoever wants to check. */
    void start(@Observes StartupEvent event) {
        if (keys != null) {
            keys.publicKeys()
                    .forEach((id, key) -> LOG.infof(
                            "audit heads are checked with key %d:%s",
                            id, Base64.getEncoder().encodeToString(key)));
        }
    }

    @Scheduled(
            every = "{aloqa.audit.export}",
            delayed = "10s",
            identity = "audit-heads",
            concurrentExecution = ConcurrentExecution.SKIP)
    void export() {
        if (keys != null) {
            QuarkusTransaction.requiringNew().timeout(60).run(() -> export(keys));
        }
    }

    private void export(SigningKeys signing) {
        boolean alone = sql.first(
                        "select pg_try_advisory_xact_lock(hashtextextended('audit heads', 0))",
                        row -> row.getBoolean(1))
                .orElse(false);
        if (!alone) {
            return;
        }
        String now = clock.instant().toString();
        List<Head> heads = sql.list(GROWN, row -> {
            SignedHead head = SignedHead.sign(
                    signing, service, row.getString("chain"), row.getLong("idx"), row.getBytes("hash"), now);
            return new Head(head, head.line());
        });
        if (heads.isEmpty()) {
            return;
        }
        send(heads);
        config.file().ifPresent(file -> append(file, heads));
        sql.updateAll(
                "update audit_head set exported_index = ? where chain = ?",
                heads.stream()
                        .map(head -> new @Nullable Object[] {
                            head.signed().index(), head.signed().chain()
                        })
                        .toList());
    }

    private void send(List<Head> heads) {
        try (KafkaProducer<String, byte[]> out =
                new KafkaProducer<>(producer, new StringSerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> acknowledged = new ArrayList<>();
            for (Head head : heads) {
                acknowledged.add(out.send(new ProducerRecord<>(
                        config.topic(), head.signed().chain(), head.line().getBytes(StandardCharsets.UTF_8))));
            }
            for (Future<RecordMetadata> acknowledgement : acknowledged) {
                acknowledgement.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker has not taken the heads of the audit log", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while telling the heads of the audit log", e);
        }
    }

    private static void append(Path file, List<Head> heads) {
        StringBuilder lines = new StringBuilder();
        heads.forEach(head -> lines.append(head.line()).append('\n'));
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
