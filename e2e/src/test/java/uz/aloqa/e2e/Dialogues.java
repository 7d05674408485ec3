package uz.aloqa.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import uz.aloqa.stack.process.Pause;

/**
 * Residents and inspectors who write to each other about a fixed number of appeals, both sides at once, until told to
 * finish; then each appeal is answered, while its resident goes on writing, and rated.
 */
final class Dialogues implements AutoCloseable {

    private static final int AT_ONCE = 8;
    private static final long PAUSE_MILLIS = 20;

    private final World world;
    private final Door door;
    private final Patience patience;
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicInteger commands = new AtomicInteger();
    private final List<UUID> appeals = new ArrayList<>();
    private final Map<UUID, Queue<String>> acknowledged = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CompletableFuture<?>> writers = new ArrayList<>();

    private Dialogues(World world, Door door, Patience patience) {
        this.world = world;
        this.door = door;
        this.patience = patience;
    }

    /** Files the appeals and lets both sides write. */
    static Dialogues start(World world, Door door, Patience patience, int count) {
        Dialogues dialogues = new Dialogues(world, door, patience);
        dialogues.begin(count);
        return dialogues;
    }

    private void begin(int count) {
        Resident resident = world.resident("citizen1", door);
        Officer inspector = world.officer("inspector1", door);
        for (int i = 0; i < count; i++) {
            Reply filed = patience.create(
                    resident,
                    Person.APPEALS,
                    Wish.fromYunusobod("Dialogue " + i).body());
            UUID appeal = Appeal.of(filed).id();
            appeals.add(appeal);
            acknowledged.put(appeal, new ConcurrentLinkedQueue<>());
        }
        for (int i = 0; i < AT_ONCE; i++) {
            int turn = i;
            writers.add(run(() -> writeInTurn(resident, turn)));
            writers.add(run(() -> writeInTurn(inspector, turn)));
        }
    }

    void awaitMore(int count) {
        int goal = commands.get() + count;
        for (int waited = 0; commands.get() < goal; waited++) {
            writers.stream()
                    .filter(CompletableFuture::isCompletedExceptionally)
                    .findFirst()
                    .ifPresent(CompletableFuture::join);
            if (waited > 600) {
                throw new AssertionError("only " + commands + " of " + goal + " commands; setbacks: " + patience);
            }
            Pause.millis(100);
        }
    }

    /** Ends every dialogue with an answer and a rating; the appeals, in the order of filing. */
    List<UUID> finish() {
        Officer inspector = world.officer("inspector1", door);
        Resident resident = world.resident("citizen1", door);
        List<CompletableFuture<?>> endings = new ArrayList<>();
        for (UUID appeal : appeals) {
            endings.add(run(() -> {
                patience.change(
                        inspector,
                        appeal,
                        "answer",
                        Map.of("outcome", "EXPLAINED", "text", "Looked at and explained."),
                        seen -> seen.path("status").asText().equals("ANSWERED"));
                commands.incrementAndGet();
            }));
        }
        await(endings);
        going.set(false);
        await(writers);
        for (UUID appeal : appeals) {
            patience.change(resident, appeal, "rating", Map.of("score", 4), seen -> seen.has("rating"));
            commands.incrementAndGet();
            everyMessageStandsOnce(resident, appeal);
        }
        Measured.say("dialogues: %d commands acknowledged".formatted(commands.get() + appeals.size()));
        return List.copyOf(appeals);
    }

    @Override
    public void close() {
        going.set(false);
        threads.shutdownNow();
        threads.close();
    }

    /** Goes round all appeals, so that the two sides of one meet now and then. */
    private void writeInTurn(Person person, int first) {
        for (int turn = first; going.get(); turn++) {
            UUID appeal = appeals.get(turn % appeals.size());
            String text = person.user() + " " + first + " " + turn;
            patience.create(person, Person.APPEALS + "/" + appeal + "/messages", Map.of("text", text));
            acknowledged.get(appeal).add(text);
            commands.incrementAndGet();
            Pause.millis(PAUSE_MILLIS);
        }
    }

    private void everyMessageStandsOnce(Resident resident, UUID appeal) {
        assertThat(resident.messages(resident.see(appeal)).stream()
                        .map(message -> message.path("text").asText()))
                .containsExactlyInAnyOrderElementsOf(acknowledged.get(appeal));
    }

    private CompletableFuture<?> run(Runnable task) {
        return CompletableFuture.runAsync(task, threads);
    }

    private void await(List<CompletableFuture<?>> tasks) {
        try {
            CompletableFuture.allOf(tasks.toArray(CompletableFuture[]::new)).get(2, TimeUnit.MINUTES);
        } catch (TimeoutException e) {
            throw new AssertionError("somebody waits in vain; setbacks: " + patience, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } catch (ExecutionException e) {
            throw new AssertionError("a command was refused", e.getCause());
        }
    }
}
