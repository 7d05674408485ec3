package uz.aloqa.e2e;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import uz.aloqa.stack.ServiceProcess;
import uz.aloqa.stack.process.Pause;

/** Whether everything that was done has been told, and everything told has been heard. */
record Settling(World world) {

    private static final Pattern WAITING = Pattern.compile("(?m)^aloqa_outbox_waiting\\S* (\\S+)$");
    private static final int LONGEST_SECONDS = 60;

    /** Waits for empty outboxes and for consumers at the ends of their topics. */
    void await() {
        for (int look = 0; !(outboxesAreEmpty() && consumersAreThere()); look++) {
            if (look > LONGEST_SECONDS * 5) {
                throw new AssertionError("the platform doesn't come to rest");
            }
            Pause.millis(200);
        }
    }

    private boolean outboxesAreEmpty() {
        for (ServiceProcess service : world.platform().services()) {
            Person operator = new Person(new Door(service.address()), "ops1", world.signIn());
            boolean isWaiting = WAITING.matcher(
                            operator.get("/q/metrics").expect(200).text())
                    .results()
                    .map((MatchResult match) -> Double.parseDouble(match.group(1)))
                    .anyMatch(waiting -> waiting > 0);
            if (isWaiting) {
                return false;
            }
        }
        return true;
    }

    private boolean consumersAreThere() {
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", world.platform().kafka().bootstrap()))) {
            Map<String, ListConsumerGroupOffsetsSpec> groups = new HashMap<>();
            for (GroupListing group : admin.listGroups().all().get()) {
                groups.put(group.groupId(), new ListConsumerGroupOffsetsSpec());
            }
            List<Map.Entry<TopicPartition, OffsetAndMetadata>> heard =
                    admin.listConsumerGroupOffsets(groups).all().get().values().stream()
                            .flatMap(offsets -> offsets.entrySet().stream())
                            .filter(offset -> offset.getValue() != null)
                            .toList();
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            heard.forEach(offset -> latest.put(offset.getKey(), OffsetSpec.latest()));
            var ends = admin.listOffsets(latest).all().get();
            return heard.stream()
                    .allMatch(offset -> offset.getValue().offset()
                            >= ends.get(offset.getKey()).offset());
        } catch (ExecutionException e) {
            throw new IllegalStateException("the consumers can't be asked for", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
